import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Cuts the pictures of the documents out of the screenshots of the browser tests. */
class Pictures {

  /** Each picture with its screenshot and how much of its height is shown. */
  private static final Map<String, Cut> PICTURES =
      new TreeMap<>(
          Map.of(
              "services", new Cut("hisp-services-executive", 1820),
              "overview", new Cut("scorecard-overview-executive", 1250),
              "quarter", new Cut("hisp-quarter-steward", 1250),
              "report", new Cut("hisp-report-omblead", 1250),
              "plans", new Cut("plan-plans-hr", 1250)));

  private record Cut(String screenshot, int height) {}

  public static void main(String[] folders) throws IOException {
    for (Map.Entry<String, Cut> picture : PICTURES.entrySet()) {
      Cut cut = picture.getValue();
      Path from = Path.of(folders[0], cut.screenshot() + "-1280.png");
      if (!Files.exists(from)) {
        System.err.println("There is no " + from + ": run mvn verify first.");
        System.exit(1);
      }
      BufferedImage whole = ImageIO.read(from.toFile());
      BufferedImage top =
          whole.getSubimage(0, 0, whole.getWidth(), Math.min(whole.getHeight(), cut.height()));
      Path to = Path.of(folders[1], picture.getKey() + ".png");
      ImageIO.write(top, "png", to.toFile());
      System.out.println(to);
    }
  }
}
