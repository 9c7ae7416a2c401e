package org.sightline.app.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.measure.Driver;

/** The lists that the demo is made from; they lie beside this class. */
final class DemoFiles {

  private DemoFiles() {}

  /** All services, those of an agency and of a provider together. */
  static List<DemoService> services() {
    return lines("services.txt").stream().map(DemoService::parse).toList();
  }

  /** The wordings of each driver; <code>{0}</code> in them is the provider. */
  static Map<Driver, List<String>> wordings() {
    return lines("questions.txt").stream()
        .map(line -> line.split("\\|", 2))
        .collect(
            Collectors.groupingBy(
                part -> Driver.valueOf(part[0]),
                () -> new EnumMap<>(Driver.class),
                Collectors.mapping(part -> part[1], Collectors.toList())));
  }

  /** The strategic plans, one for each agency. */
  static List<DemoMission> missions() {
    return lines("missions.txt").stream().map(DemoMission::parse).toList();
  }

  /** All goals, those above before those below. */
  static List<DemoGoal> goals() {
    return lines("goals.txt").stream().map(DemoGoal::parse).toList();
  }

  /** All indicators. */
  static List<DemoIndicator> indicators() {
    return lines("indicators.txt").stream().map(DemoIndicator::parse).toList();
  }

  /** All hypotheses. */
  static List<DemoHypothesis> hypotheses() {
    return lines("hypotheses.txt").stream().map(DemoHypothesis::parse).toList();
  }

  /** All executives. */
  static List<DemoLeader> leaders() {
    return lines("leaders.txt").stream().map(DemoLeader::parse).toList();
  }

  /** What the plans of the executives require. */
  static List<DemoRequirement> requirements() {
    return lines("requirements.txt").stream().map(DemoRequirement::parse).toList();
  }

  private static List<String> lines(String name) {
    InputStream file = DemoFiles.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalStateException("Not packaged: " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
