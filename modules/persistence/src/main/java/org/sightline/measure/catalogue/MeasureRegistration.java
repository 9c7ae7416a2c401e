package org.sightline.measure.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.measure.MeasureId;
import org.sightline.measure.MeasureKey;

/** Brings measures into the catalogue, each once. */
@ApplicationScoped
class MeasureRegistration {

  private MeasureRepository measures;

  protected MeasureRegistration() {}

  @Inject
  MeasureRegistration(MeasureRepository measures) {
    this.measures = measures;
  }

  Map<MeasureKey, MeasureId> register(Collection<NewMeasure> wanted) {
    Map<MeasureKey, Measure> known = known(wanted);
    Map<MeasureId, List<MeasureWording>> wordings = wordings(known.values());
    Map<MeasureKey, MeasureId> ids = new LinkedHashMap<>();
    for (NewMeasure one : wanted) {
      Measure measure = known.get(one.key());
      MeasureId id = measure == null ? create(one) : renew(measure, one, wordings);
      if (ids.put(one.key(), id) != null) {
        throw new IllegalArgumentException("twice in one call: " + one.key());
      }
    }
    measures.flush();
    return ids;
  }

  private Map<MeasureKey, Measure> known(Collection<NewMeasure> wanted) {
    return measures.byKeys(wanted.stream().map(NewMeasure::key).toList()).stream()
        .collect(Collectors.toMap(Measure::measureKey, Function.identity()));
  }

  private Map<MeasureId, List<MeasureWording>> wordings(Collection<Measure> known) {
    return measures.wordings(known.stream().map(Measure::id).toList()).stream()
        .collect(Collectors.groupingBy(MeasureWording::measure));
  }

  private MeasureId create(NewMeasure wanted) {
    List<QuestionWording> wordings = Wordings.merged(List.of(), wanted.wordings());
    Measure measure = new Measure(wanted, wordings);
    measures.add(measure);
    addFrom(0, measure.id(), wordings);
    return measure.id();
  }

  private MeasureId renew(
      Measure measure, NewMeasure wanted, Map<MeasureId, List<MeasureWording>> wordings) {
    List<MeasureWording> stored = wordings.getOrDefault(measure.id(), List.of());
    List<QuestionWording> known = stored.stream().map(MeasureWording::value).toList();
    List<QuestionWording> all = Wordings.merged(known, wanted.wordings());
    for (int i = 0; i < stored.size(); i++) {
      stored.get(i).usedLike(all.get(i));
    }
    addFrom(stored.size(), measure.id(), all);
    measure.describe(wanted, all);
    return measure.id();
  }

  private void addFrom(int first, MeasureId measure, List<QuestionWording> wordings) {
    for (int i = first; i < wordings.size(); i++) {
      measures.add(new MeasureWording(measure, i, wordings.get(i)));
    }
  }
}
