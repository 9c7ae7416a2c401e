package org.sightline.hisp.report;

import java.util.List;
import java.util.Map;
import org.sightline.hisp.finding.Finding;
import org.sightline.message.Text;
import org.sightline.problem.GovernanceException;

/** A report cannot be handed in: it has errors, or warnings that nobody has explained. */
public final class FindingsOpen extends GovernanceException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /**
   * @param type whether errors or explanations are the matter
   * @param findings at least one
   */
  FindingsOpen(ReportProblem type, List<Finding> findings) {
    super(
        type,
        findings.size(),
        findings.stream()
            .map(Finding::text)
            .reduce((all, next) -> Text.of(FindingsOpen.class, "findings.and", all, next))
            .orElseThrow());
    this.findings = List.copyOf(findings);
  }

  /** What stands in the way. */
  public List<Finding> findings() {
    return findings;
  }

  /** The codes of the rules. */
  @Override
  public Map<String, Object> members() {
    return Map.of("findings", findings.stream().map(one -> one.rule().code()).toList());
  }
}
