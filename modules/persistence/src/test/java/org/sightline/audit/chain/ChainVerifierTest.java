package org.sightline.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainVerifierTest {

  private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");
  private static final int LENGTH = 10;

  private Path secrets;
  private HeadSigner signer;
  private List<Map<String, @Nullable Object>> events;

  @BeforeEach
  void chainOfTen(@TempDir Path empty) {
    secrets = empty;
    signer = HeadSigner.in(secrets);
    events = Chains.of("sys", LENGTH);
  }

  @Test
  void findsAnEmptyLogIntact() {
    Verification result = verify(List.of());

    assertThat(result).isEqualTo(new Verification(0, List.of(), List.of()));
    assertThat(result.intact()).isTrue();
  }

  @Test
  void findsTwoChainsIntactAndTellsHowFarTheyAreSigned() {
    List<Map<String, @Nullable Object>> both = new ArrayList<>(Chains.of("a", 3));
    both.addAll(events);

    Verification result = verify(both, head(events, 4), head(events, 7));

    assertThat(result.intact()).isTrue();
    assertThat(result.events()).isEqualTo(13);
    assertThat(result.heads())
        .containsExactlyInAnyOrder(
            new ChainHead("sys", 10, hashAt(10), 7),
            new ChainHead("a", 3, Chains.hash(both.get(2)), 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10})
  void findsAnEventWithOtherContent(int seq) {
    events.set(seq - 1, Chains.with(events.get(seq - 1), "content", "as it should have been"));

    assertBreak(verify(events), seq, BreakKind.ALTERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9})
  void findsAnEventWithOtherContentAndItsHashMadeAnew(int seq) {
    var changed = Chains.with(events.get(seq - 1), "content", "as it should have been");
    events.set(seq - 1, Chains.rehashed(changed));

    assertBreak(verify(events), seq, BreakKind.ALTERED);
  }

  @Test
  void findsAFirstEventThatFollowsAnother() {
    var changed = Chains.with(events.get(0), "prev", "1".repeat(64));
    events.set(0, Chains.rehashed(changed));

    assertBreak(verify(events), 1, BreakKind.ALTERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 9})
  void findsADeletedEvent(int seq) {
    events.remove(seq - 1);

    assertBreak(verify(events), seq, BreakKind.MISSING);
  }

  @Test
  void findsADeletedLastEventByAHead() {
    SignedHead head = head(events, LENGTH);
    events.remove(LENGTH - 1);

    assertBreak(verify(events, head), LENGTH, BreakKind.TRUNCATED_TAIL);
  }

  @Test
  void cannotFindADeletedLastEventWithoutAHead() {
    SignedHead head = head(events, LENGTH - 1);
    events.remove(LENGTH - 1);

    assertThat(verify(events, head).intact()).isTrue();
  }

  @Test
  void findsADeletedLastEventByTheUnsignedEnd() {
    ChainVerifier verifier = new ChainVerifier(signer.keys(), List.of());
    verifier.expectEnd(ChainId.SYSTEM, LENGTH, hashAt(LENGTH));
    events.subList(0, LENGTH - 1).forEach(event -> verifier.accept(ChainLink.of(event)));

    assertBreak(verifier.result(), LENGTH, BreakKind.TRUNCATED_TAIL);
  }

  @Test
  void findsAnUnsignedEndThatTellsOfAnotherEvent() {
    ChainVerifier verifier = new ChainVerifier(signer.keys(), List.of());
    verifier.expectEnd(ChainId.SYSTEM, LENGTH, "1".repeat(64));
    events.forEach(event -> verifier.accept(ChainLink.of(event)));

    assertBreak(verifier.result(), LENGTH, BreakKind.ALTERED);
  }

  @Test
  void findsAWholeChainGone() {
    assertBreak(verify(List.of(), head(events, 3)), 1, BreakKind.TRUNCATED_TAIL);
  }

  @Test
  void findsDeletionThatRenumbersTheRest() {
    events.remove(4);
    for (int i = 4; i < events.size(); i++) {
      events.set(i, Chains.with(events.get(i), "seq", (long) i + 1));
    }

    assertBreak(verify(events), 5, BreakKind.ALTERED);
  }

  @Test
  void findsAnInsertedEventWithTheRightPrev() {
    var inserted = Chains.event("sys", 5, hashAt(4), "never happened");
    events.add(5, inserted);

    assertBreak(verify(events), 5, BreakKind.FORKED);
  }

  @Test
  void findsAnInsertedEventThatMovesTheRestUp() {
    events.add(4, Chains.event("sys", 5, hashAt(4), "never happened"));
    for (int i = 5; i < events.size(); i++) {
      events.set(i, Chains.with(events.get(i), "seq", (long) i + 1));
    }

    assertBreak(verify(events), 5, BreakKind.INSERTED);
  }

  @Test
  void findsAnInsertedEventThatFollowsNothing() {
    events.add(5, Chains.event("sys", 5, "1".repeat(64), "never happened"));

    assertBreak(verify(events), 5, BreakKind.INSERTED);
  }

  @Test
  void findsTwoLinesThatChangedPlaces() {
    Collections.swap(events, 4, 5);

    assertBreak(verify(events), 5, BreakKind.REORDERED);
  }

  @Test
  void findsTwoEventsThatChangedTheirPlaceNumbers() {
    var fifth = Chains.with(events.get(5), "seq", 5L);
    var sixth = Chains.with(events.get(4), "seq", 6L);
    events.set(4, fifth);
    events.set(5, sixth);

    assertBreak(verify(events), 5, BreakKind.REORDERED);
  }

  @Test
  void findsAnEventMovedToTheEnd() {
    events.add(events.remove(4));

    assertBreak(verify(events), 5, BreakKind.REORDERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10})
  void findsAReplayedEvent(int seq) {
    events.add(events.get(seq - 1));

    assertBreak(verify(events), seq, BreakKind.INSERTED);
  }

  @Test
  void findsAReplayUnderANewPlaceNumber() {
    events.add(Chains.with(events.get(4), "seq", LENGTH + 1L));

    assertBreak(verify(events), LENGTH + 1, BreakKind.ALTERED);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 9})
  void findsAForkAtAnEmptyAndAtALongChain(int shared) {
    var other = Chains.continued(events.subList(0, shared), "sys", shared + 1, "another history");
    events.add(shared + 1, other.get(shared));

    assertBreak(verify(events), shared + 1, BreakKind.FORKED);
  }

  @Test
  void findsAnEventOfAnotherChain() {
    events.set(4, Chains.with(Chains.of("other", 5).get(4), "chain", "sys"));

    assertBreak(verify(events), 5, BreakKind.ALTERED);
  }

  @Test
  void findsAHistoryRewrittenAsAWhole() {
    SignedHead head = head(events, 8);
    var rewritten = Chains.continued(events.subList(0, 4), "sys", LENGTH, "another history");

    assertBreak(verify(rewritten, head), 8, BreakKind.FORKED);
  }

  @Test
  void findsABackupRestoredAndContinued() {
    SignedHead today = head(events, LENGTH);
    List<Map<String, @Nullable Object>> yesterday = events.subList(0, 6);
    var restoredShort = Chains.continued(yesterday, "sys", 8, "after the restore");
    var restoredLong = Chains.continued(yesterday, "sys", 12, "after the restore");

    assertBreak(verify(yesterday, today), 7, BreakKind.TRUNCATED_TAIL);
    assertBreak(verify(restoredShort, today), 9, BreakKind.TRUNCATED_TAIL);
    assertBreak(verify(restoredLong, today), LENGTH, BreakKind.FORKED);
  }

  @Test
  void holdsWhenTheClockGoesBack() {
    events.set(9, Chains.rehashed(Chains.with(events.get(9), "at", "2001-01-01T00:00:00.000000Z")));

    assertThat(verify(events).intact()).isTrue();
  }

  @Test
  void holdsOverARenewedKey() {
    SignedHead before = head(events, 4);
    HeadSigner renewed = HeadSigner.renewed(secrets);
    SignedHead after = renewed.sign(ChainId.SYSTEM, 8, hashAt(8), AT);

    assertThat(after.keyId()).isNotEqualTo(before.keyId());
    assertThat(verify(renewed.keys(), events, List.of(before, after)).intact()).isTrue();
    assertBreak(verify(signer.keys(), events, List.of(before, after)), 8, BreakKind.KEY_UNKNOWN);
  }

  @Test
  void findsAHeadSignedWithAnotherKey(@TempDir Path elsewhere) {
    SignedHead forged = HeadSigner.in(elsewhere).sign(ChainId.SYSTEM, 5, hashAt(5), AT);

    assertBreak(verify(events, forged), 5, BreakKind.KEY_UNKNOWN);
  }

  @Test
  void findsAHeadThatBorrowsTheNameOfAKey(@TempDir Path elsewhere) {
    SignedHead forged = HeadSigner.in(elsewhere).sign(ChainId.SYSTEM, 5, hashAt(5), AT);
    SignedHead named = named(forged, signer.keyId());

    assertBreak(verify(events, named), 5, BreakKind.HEAD_SIGNATURE_INVALID);
  }

  @Test
  void findsAHeadMovedToAnotherEvent() {
    SignedHead head = head(events, 5);
    SignedHead moved =
        new SignedHead(head.chain(), 6, hashAt(6), 6, head.at(), head.keyId(), head.signature());

    assertBreak(verify(events, moved), 6, BreakKind.HEAD_SIGNATURE_INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "not Base64 at all", "MAYCAQACAQA="})
  void findsAHeadWithoutARealSignature(String signature) {
    SignedHead head = head(events, 5);
    SignedHead spoilt =
        new SignedHead(head.chain(), 5, head.hash(), 5, head.at(), head.keyId(), signature);

    assertBreak(verify(events, spoilt), 5, BreakKind.HEAD_SIGNATURE_INVALID);
  }

  @Test
  void findsAForgedHeadBeyondTheEnd(@TempDir Path elsewhere) {
    SignedHead forged = HeadSigner.in(elsewhere).sign(ChainId.SYSTEM, 50, hashAt(5), AT);

    assertBreak(verify(events, forged), 50, BreakKind.KEY_UNKNOWN);
  }

  @Test
  void reportsTheFirstBreakOfEachChain() {
    List<Map<String, @Nullable Object>> both = new ArrayList<>(Chains.of("a", 3));
    both.set(1, Chains.with(both.get(1), "content", "x"));
    both.set(2, Chains.with(both.get(2), "content", "x"));
    events.remove(0);
    both.addAll(events);

    Verification result = verify(both);

    assertThat(result.breaks())
        .extracting(ChainBreak::chain, ChainBreak::seq, ChainBreak::kind)
        .containsExactly(tuple("a", 2L, BreakKind.ALTERED), tuple("sys", 1L, BreakKind.MISSING));
    assertThat(result.firstBroken()).contains(result.breaks().get(0));
    assertThat(result.events()).isEqualTo(12);
  }

  @Test
  void namesTheEventThatItFindsBroken() {
    events.set(4, Chains.with(events.get(4), "content", "x"));

    assertThat(verify(events).firstBroken())
        .contains(new ChainBreak("sys", 5, "sys-5-as it was", BreakKind.ALTERED));
  }

  private Verification verify(List<Map<String, @Nullable Object>> log, SignedHead... heads) {
    return verify(signer.keys(), log, List.of(heads));
  }

  private static Verification verify(
      KeyRing keys, List<Map<String, @Nullable Object>> log, Collection<SignedHead> heads) {
    ChainVerifier verifier = new ChainVerifier(keys, heads);
    log.forEach(event -> verifier.accept(ChainLink.of(event)));
    return verifier.result();
  }

  private SignedHead head(List<Map<String, @Nullable Object>> log, int seq) {
    return signer.sign(ChainId.SYSTEM, seq, Chains.hash(log.get(seq - 1)), AT);
  }

  private static SignedHead named(SignedHead head, String keyId) {
    return new SignedHead(
        head.chain(), head.seq(), head.hash(), head.count(), head.at(), keyId, head.signature());
  }

  private String hashAt(int seq) {
    return Chains.hash(events.get(seq - 1));
  }

  private static void assertBreak(Verification result, long seq, BreakKind kind) {
    assertThat(result.intact()).isFalse();
    assertThat(result.breaks())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.seq()).isEqualTo(seq);
            });
  }
}
