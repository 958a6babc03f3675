// validatorUrl is null: the default would show the document to a server on the internet.
window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: "/openapi/spec.json",
    dom_id: "#swagger-ui",
    deepLinking: true,
    validatorUrl: null,
  });
};
