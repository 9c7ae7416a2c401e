package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.audit.chain.CanonicalJson;
import org.sightline.audit.chain.ChainHash;
import org.sightline.audit.chain.ChainLink;

class AuditEventTest {

  @Test
  void hashesEveryFieldButTheHash() {
    Map<String, @Nullable Object> hashed = Events.full().fields();
    hashed.remove("hash");

    assertThat(CanonicalJson.write(hashed))
        .isEqualTo(
            "{\"account\":\"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee\",\"action\":\"IMPORT_COMPLETED\","
                + "\"agency\":\"11111111-2222-3333-4444-555555555555\","
                + "\"at\":\"2026-01-31T14:05:06.123456Z\","
                + "\"chain\":\"11111111-2222-3333-4444-555555555555\","
                + "\"detail\":{\"file\":\"a.csv\",\"rows\":5},"
                + "\"id\":\"12345678-1234-1234-1234-123456789012\",\"ip\":\"192.0.2.7\","
                + "\"objectId\":\"r-1\",\"objectType\":\"QuarterlyReport\","
                + "\"onBehalfOf\":\"99999999-8888-7777-6666-555555555555\","
                + "\"outcome\":\"SUCCESS\","
                + "\"prev\":\"0000000000000000000000000000000000000000000000000000000000000000\","
                + "\"reason\":\"on time\",\"request\":\"req-1\",\"roles\":[\"AIDE\",\"STEWARD\"],"
                + "\"seq\":1,\"session\":\"ab12\",\"user\":\"Zo\u00eb\",\"v\":1}");
  }

  @Test
  void hasTheHashThatOtherProgramsCompute() {
    // sha256sum over the text of the test above.
    assertThat(Events.full().hash())
        .isEqualTo("d909935504aff36ee7fdb176bb4fdcac43c3e17a1360d81e743ef07b703efee0");
  }

  @Test
  void readsBackFromItsFields() {
    AuditEvent event = Events.full();

    assertThat(EventFields.event(event.fields())).isEqualTo(event);
  }

  @Test
  void readsBackWithEverythingOptionalMissing() {
    AuditEvent event =
        AuditEvent.sealed(
            Events.ACCOUNT,
            7,
            Events.AT,
            AuditContext.ofSystem("timer"),
            AuditEntry.inSystem(AuditAction.IMPORT_REJECTED, "Job", "j"),
            "b".repeat(64));

    assertThat(EventFields.event(event.fields())).isEqualTo(event);
    assertThat(event.fields()).containsKeys("reason", "agency", "account").hasSize(21);
  }

  static List<String> fieldNames() {
    return List.copyOf(Events.full().fields().keySet());
  }

  @ParameterizedTest
  @MethodSource("fieldNames")
  void showsAnEditOfAnyField(String name) {
    Map<String, @Nullable Object> fields = new TreeMap<>(Events.full().fields());
    assertThat(ChainLink.of(fields).sound()).isTrue();

    fields.put(name, edited(fields.get(name)));

    assertThat(ChainLink.of(fields).sound()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("fieldNames")
  void showsAFieldTakenAwayOrEmptied(String name) {
    Map<String, @Nullable Object> without = new TreeMap<>(Events.full().fields());
    without.remove(name);
    Map<String, @Nullable Object> emptied = new TreeMap<>(Events.full().fields());
    emptied.put(name, null);

    assertThat(sound(without)).isFalse();
    assertThat(sound(emptied)).isFalse();
  }

  @Test
  void readsAnActionOfALaterReleaseAsUnknown() {
    Map<String, @Nullable Object> fields = new TreeMap<>(Events.full().fields());
    fields.put("action", "TELEPORTED");
    fields.put("hash", ChainHash.of(fields));

    assertThat(EventFields.event(fields).what().action()).isEqualTo(AuditAction.UNKNOWN);
    assertThat(ChainLink.of(fields).sound()).isTrue();
  }

  @Test
  void refusesATimeThatNoColumnKeeps() {
    AuditEntry what = Events.something();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AuditEvent.sealed(
                    UUID.randomUUID(),
                    1,
                    Events.AT.plusNanos(1),
                    Events.somebody(),
                    what,
                    ChainHash.GENESIS));
  }

  @Test
  void cleansTextsOfWhatNoDatabaseKeeps() {
    AuditEntry entry =
        AuditEntry.inSystem(AuditAction.SIGN_IN_FAILED, "Account", "a\u0000b\ud800c")
            .with("agent", "e\u0301\udfff");

    assertThat(entry.objectId()).isEqualTo("a\ufffdb\ufffdc");
    assertThat(entry.detail().values()).containsEntry("agent", "\u00e9\ufffd");
  }

  @Test
  void refusesTextsWithoutBound() {
    AuditEntry entry = Events.something();

    assertThatIllegalArgumentException().isThrownBy(() -> entry.because("x".repeat(10_001)));
    assertThatIllegalArgumentException().isThrownBy(() -> entry.with("bad name", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry.with("n", CanonicalJson.LARGEST + 1));
  }

  private static boolean sound(Map<String, @Nullable Object> fields) {
    try {
      return ChainLink.of(fields).sound();
    } catch (IllegalArgumentException e) {
      return false; // Without a chain or a place it is no event.
    }
  }

  private static Object edited(@Nullable Object value) {
    if (value instanceof Long number) {
      return number + 1;
    }
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      return List.of("ADMIN");
    }
    return value + " ";
  }
}
