package dev.galvanic.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What the stylesheet makes of a report of JaCoCo's says the same, in Clover's words. */
class CloverReportTest {
  private static final String JACOCO =
      """
      <report name="shop"><sessioninfo id="x" start="1" dump="1795663243123"/>
        <package name="shop/cart">
          <class name="shop/cart/Cart" sourcefilename="Cart.java">
            <method name="total" desc="()I" line="3">
              <counter type="LINE" missed="1" covered="2"/><counter type="METHOD" missed="0" covered="1"/>
            </method>
            <counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="2"/>
            <counter type="COMPLEXITY" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/>
            <counter type="CLASS" missed="0" covered="1"/>
          </class>
          <class name="shop/cart/CartCodec" sourcefilename="CartCodec.java"/>
          <sourcefile name="Cart.java">
            <line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="2" ci="0" mb="0" cb="0"/>
            <line nr="5" mi="0" ci="1" mb="0" cb="0"/>
            <counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="2"/>
            <counter type="COMPLEXITY" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/>
            <counter type="CLASS" missed="0" covered="1"/>
          </sourcefile>
          <sourcefile name="CartCodec.java"/>
          <counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="2"/>
          <counter type="COMPLEXITY" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/>
          <counter type="CLASS" missed="0" covered="1"/>
        </package>
        <counter type="BRANCH" missed="1" covered="1"/><counter type="LINE" missed="1" covered="2"/>
        <counter type="COMPLEXITY" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/>
        <counter type="CLASS" missed="0" covered="1"/>
      </report>
      """;

  private static Document clover;

  @BeforeAll
  static void transform() throws Exception {
    StringWriter made = new StringWriter();
    TransformerFactory.newInstance()
        .newTransformer(new StreamSource(Path.of("coverage/clover.xsl").toFile()))
        .transform(new StreamSource(new StringReader(JACOCO)), new StreamResult(made));
    clover =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(made.toString())));
  }

  private static String said(String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    return xpath.evaluate(path, clover);
  }

  @Test
  void theProjectItsPackagesAndItsFilesHaveTheSameCounts() throws Exception {
    for (String of : new String[] {"/coverage/project", "//package[@name='shop.cart']", "//file"}) {
      assertThat(
              said(
                  "concat("
                      + of
                      + "/metrics/@statements, ' ', "
                      + of
                      + "/metrics/@coveredstatements"
                      + ", ' ', "
                      + of
                      + "/metrics/@conditionals, ' ', "
                      + of
                      + "/metrics/@coveredconditionals, ' ', "
                      + of
                      + "/metrics/@methods, ' ', "
                      + of
                      + "/metrics/@coveredmethods, ' ', "
                      + of
                      + "/metrics/@elements, ' ', "
                      + of
                      + "/metrics/@coveredelements, ' ', "
                      + of
                      + "/metrics/@classes)"))
          .as(of)
          .isEqualTo("3 2 2 1 1 1 6 4 1");
    }
    assertThat(said("concat(//project/metrics/@files, ' ', //project/metrics/@packages)"))
        .isEqualTo("1 1");
    assertThat(said("/coverage/project/@timestamp")).isEqualTo("1795663243");
  }

  @Test
  void aLineSaysWhetherItRanAndABranchWhetherAllOfItDid() throws Exception {
    assertThat(said("count(//line)")).isEqualTo("3");
    assertThat(said("concat(//line[@num=3]/@type, //line[@num=3]/@truecount)")).isEqualTo("cond1");
    assertThat(said("//line[@num=3]/@falsecount")).isEqualTo("0");
    assertThat(said("concat(//line[@num=4]/@type, //line[@num=4]/@count)")).isEqualTo("stmt0");
    assertThat(said("//line[@num=5]/@count")).isEqualTo("1");
  }

  @Test
  void whatJacocoHasFilteredIsNotThere() throws Exception {
    assertThat(said("count(//class)")).isEqualTo("1");
    assertThat(said("//class/@name")).isEqualTo("Cart");
    assertThat(said("//file/@path")).isEqualTo("shop/cart/Cart.java");
  }
}
