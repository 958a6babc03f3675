import client.ApiClient;
import client.ApiException;
import client.api.UserApi;
import client.model.NewUser;
import client.model.User;
import client.model.UserInfo;

/** What somebody writes who has only the generated client: creates, lists and gets a user. */
public final class Calls {
  private Calls() {}

  public static void main(String[] arguments) throws ApiException {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    UserApi users = new UserApi(client);

    NewUser ada = new NewUser().name("Ada").age(36).cityId(1).roleId(1);
    int id = users.create(ada).getData().getId();
    System.out.println("created " + id);

    for (User user : users.callList(20, 0L).getData()) {
      System.out.println("listed " + user.getName() + " of city " + user.getCityId());
    }

    UserInfo info = users.get(id).getData();
    System.out.println(
        "got %s, %d, sex %s, %s in %s, %s"
            .formatted(
                info.getName(),
                info.getAge(),
                info.getSex(),
                info.getCity().getName(),
                info.getCity().getProvince().getName(),
                info.getRole().getName()));

    try {
      users.get(999);
    } catch (ApiException e) {
      System.out.println("refused with " + e.getCode() + " " + e.getResponseBody());
    }
  }
}
