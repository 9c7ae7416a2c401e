package org.sightline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every page must satisfy: WCAG 2.2 A and AA as far as axe can tell, no breach of its own
 * content-security policy, nothing beside a window of 320 CSS pixels.
 */
final class PageRules {

  /** Runs before the scripts of a page and notes what its policy has refused. */
  static final String WATCH_CONTENT_SECURITY =
      """
      window.refusedByPolicy = [];
      document.addEventListener('securitypolicyviolation', event =>
        window.refusedByPolicy.push(
          event.violatedDirective + ' refused ' + event.blockedURI + ' ' + (event.sample || '')));
      """;

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** The outermost elements that stick out of the window, unless their box scrolls by itself. */
  private static final String STICKING_OUT =
      """
      () => {
        const width = window.innerWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        return [...document.body.querySelectorAll('*')]
          .filter(element => element.getBoundingClientRect().right > width + 1)
          .slice(0, 5)
          .map(element => element.tagName.toLowerCase()
            + (element.id ? '#' + element.id : '')
            + [...element.classList].map(name => '.' + name).join('')
            + ' reaches ' + Math.round(element.getBoundingClientRect().right) + ' of ' + width)
          .concat('the page is ' + document.documentElement.scrollWidth + ' wide');
      }
      """;

  private PageRules() {}

  /** One line for each rule that the page breaks. */
  static List<String> brokenOn(Page page) {
    List<String> broken = new ArrayList<>();
    // The policy is asked first: axe puts its own script into the page.
    texts(page.evaluate("() => window.refusedByPolicy ?? []"))
        .map(refused -> "content security: " + refused)
        .forEach(broken::add);
    texts(page.evaluate(STICKING_OUT)).map(wide -> "too wide: " + wide).forEach(broken::add);
    new AxeBuilder(page)
        .withTags(STANDARDS).analyze().getViolations().stream()
            .map(PageRules::line)
            .forEach(broken::add);
    return broken;
  }

  private static Stream<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf);
  }

  private static String line(Rule rule) {
    List<?> places = rule.getNodes().stream().limit(5).map(node -> node.getTarget()).toList();
    return "accessibility: " + rule.getId() + " (" + rule.getHelp() + ") at " + places;
  }
}
