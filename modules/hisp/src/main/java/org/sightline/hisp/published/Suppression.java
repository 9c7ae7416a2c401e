package org.sightline.hisp.published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sightline.measure.Driver;

/**
 * Which figures of one service in one quarter are withheld from readers outside: those on few
 * answers, and those from which, with the total of the service, the others could be computed. The
 * cell size policy of the Centers for Medicare and Medicaid Services asks for both.
 *
 * <p>What is withheld beside a total must be two surveys at least, with as many answers together as
 * a figure needs to be shown; else the next smallest survey is withheld too, for every question,
 * because the bases of the questions of one survey are nearly alike.
 */
final class Suppression {

  private static final Comparator<Cell> SMALLEST =
      Comparator.comparingLong(Cell::n).thenComparing(cell -> cell.survey().orElseThrow());

  private final long threshold;
  private final Map<Driver, List<Cell>> surveys = new EnumMap<>(Driver.class);
  private final Map<Driver, Cell> totals = new EnumMap<>(Driver.class);
  private final Set<UUID> complements = new HashSet<>();

  private Suppression(long threshold, Collection<Cell> cells) {
    this.threshold = threshold;
    for (Cell cell : cells) {
      if (cell.instrument() == null) {
        totals.put(cell.driver(), cell);
      } else {
        surveys.computeIfAbsent(cell.driver(), any -> new ArrayList<>()).add(cell);
      }
    }
  }

  /**
   * The cells that are withheld, each with the reason.
   *
   * @param threshold from how many answers on figures are shown
   * @param cells each survey and the total of each question once
   */
  static Map<Cell, Withholding> of(long threshold, Collection<Cell> cells) {
    Suppression suppression = new Suppression(threshold, cells);
    suppression.findComplements();
    return suppression.withheld();
  }

  private void findComplements() {
    boolean found = true;
    while (found) {
      found = false;
      for (List<Cell> row : surveys.values()) {
        Optional<Cell> next = gives(row) ? next(row) : Optional.empty();
        next.flatMap(Cell::survey).ifPresent(complements::add);
        found |= next.isPresent();
      }
    }
  }

  /** Whether what is withheld of a question can be told from its total. */
  private boolean gives(List<Cell> row) {
    List<Cell> hidden = row.stream().filter(this::isWithheld).toList();
    long sum = hidden.stream().mapToLong(Cell::n).sum();
    return !hidden.isEmpty() && (hidden.size() == 1 || sum < threshold);
  }

  private Optional<Cell> next(List<Cell> row) {
    return row.stream().filter(cell -> !isWithheld(cell)).min(SMALLEST);
  }

  private boolean isWithheld(Cell cell) {
    return cell.n() < threshold || complements.contains(cell.instrument());
  }

  private Map<Cell, Withholding> withheld() {
    Map<Cell, Withholding> withheld = new HashMap<>();
    for (List<Cell> row : surveys.values()) {
      row.stream().filter(this::isWithheld).forEach(cell -> withheld.put(cell, reason(cell)));
    }
    for (Cell total : totals.values()) {
      // With every survey withheld and still too little among them, the total tells them itself.
      if (total.n() < threshold || gives(surveys.getOrDefault(total.driver(), List.of()))) {
        withheld.put(total, reason(total));
      }
    }
    return withheld;
  }

  private Withholding reason(Cell cell) {
    return cell.n() < threshold ? Withholding.FEW_ANSWERS : Withholding.COMPLEMENT;
  }

  /**
   * The base of one figure.
   *
   * @param instrument the survey; null for all surveys of the service together
   * @param driver what was asked about
   * @param n how many answered
   */
  record Cell(@Nullable UUID instrument, Driver driver, long n) {

    Optional<UUID> survey() {
      return Optional.ofNullable(instrument);
    }
  }
}
