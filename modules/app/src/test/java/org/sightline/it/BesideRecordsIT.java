package org.sightline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sightline.comment.Comment;
import org.sightline.comment.CommentNotFound;
import org.sightline.comment.Comments;
import org.sightline.comment.NewComment;
import org.sightline.inbox.Inbox;
import org.sightline.inbox.InboxItem;
import org.sightline.inbox.NewInboxItem;
import org.sightline.message.Text;
import org.sightline.organization.AgencyNotFound;
import org.sightline.organization.OrganizationId;
import org.sightline.organization.People;
import org.sightline.organization.PersonId;
import org.sightline.persistence.StaleVersion;
import org.sightline.security.AccessDenied;
import org.sightline.security.Actor;
import org.sightline.security.CurrentActor;
import org.sightline.security.Role;
import org.sightline.setting.SettingEvent;
import org.sightline.setting.SettingNotFound;
import org.sightline.setting.SettingRefused;
import org.sightline.setting.SettingState;
import org.sightline.setting.Settings;

/** Settings, inboxes and comments of two agencies: each sees its own. */
@ExtendWith(ArquillianExtension.class)
class BesideRecordsIT {

  private static final String BASE = "verdict.compared-from";
  private static final String SUBJECT = "ExecutivePlan";

  @Inject private Cast cast;
  @Inject private Settings settings;
  @Inject private Inbox inbox;
  @Inject private Comments comments;
  @Inject private People people;
  @Inject private CurrentActor current;
  @Inject private UserTransaction transaction;

  private final UUID plan = UUID.randomUUID();
  private OrganizationId agency;
  private OrganizationId other;

  @BeforeEach
  void twoAgencies() {
    agency = cast.agency();
    other = cast.agency();
  }

  @AfterEach
  void endWhatIsOpen() throws Exception {
    if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
      transaction.rollback();
    }
  }

  @Test
  void aSettingHoldsForItsAgencyAndRemembersItsPast() {
    Actor administrator = cast.player(agency, Role.AGENCY_ADMIN);
    current.is(administrator);
    settings.change(agency, BASE, new BigDecimal("50"), 0);
    settings.change(agency, BASE, null, 1);
    SettingState last = settings.change(agency, BASE, new BigDecimal("60"), 2);

    List<SettingEvent> history = settings.history(agency, BASE, 10);

    assertThat(last.value()).isEqualByComparingTo("60");
    assertThat(last.version()).isEqualTo(3);
    assertThat(history).extracting(SettingEvent::version).containsExactly(3L, 2L, 1L);
    assertThat(history).extracting(SettingEvent::by).containsOnly(administrator.displayName());
    assertThat(history.get(0).from()).isNull();
    assertThat(history.get(1).from()).isEqualByComparingTo("50");
    assertThat(history.get(1).to()).isNull();
    assertThat(settings.of(agency).set()).containsOnlyKeys(BASE);
    assertThat(settings.ofAll(Set.of(agency, other)).get(other)).isNotNull();
    assertThat(settings.of(other).set()).isEmpty();
  }

  @Test
  void aSettingOfAnotherAgencyIsNotThere() {
    current.is(cast.player(agency, Role.AGENCY_ADMIN));

    assertThatThrownBy(() -> settings.list(other)).isInstanceOf(AgencyNotFound.class);
    assertThatThrownBy(() -> settings.history(other, BASE, 10)).isInstanceOf(AgencyNotFound.class);
    assertThatThrownBy(() -> settings.change(other, BASE, BigDecimal.valueOf(50), 0))
        .isInstanceOf(AgencyNotFound.class);
  }

  @Test
  void aSettingIsChangedByItsAdministratorWithinItsRangeAndOnce() {
    current.is(cast.player(agency, Role.STEWARD));
    assertThatThrownBy(() -> settings.list(agency)).isInstanceOf(AccessDenied.class);

    current.is(cast.player(agency, Role.AGENCY_ADMIN));
    assertThatThrownBy(() -> settings.change(agency, BASE, BigDecimal.ONE, 0))
        .isInstanceOf(SettingRefused.class);
    assertThatThrownBy(() -> settings.change(agency, "verdict.nothing", BigDecimal.ONE, 0))
        .isInstanceOf(SettingNotFound.class);
    settings.change(agency, BASE, BigDecimal.valueOf(50), 0);
    assertThatThrownBy(() -> settings.change(agency, BASE, BigDecimal.valueOf(60), 0))
        .isInstanceOf(StaleVersion.class);
    assertThat(settings.list(agency))
        .filteredOn(state -> state.key().name().equals(BASE))
        .singleElement()
        .satisfies(state -> assertThat(state.value()).isEqualByComparingTo("50"));
  }

  @Test
  void anItemWaitsForItsPersonAlone() throws Exception {
    Actor executive = cast.player(agency, Role.EXECUTIVE);
    Actor official = cast.player(agency, Role.RATING_OFFICIAL);
    transaction.begin();
    inbox.put(item(executive));
    inbox.put(item(executive));
    inbox.put(item(official));
    transaction.commit();

    current.is(executive);
    assertThat(inbox.mine(10)).extracting(InboxItem::subjectId).containsExactly(plan);
    assertThat(inbox.mine(10).get(0).sentence()).isEqualTo(sentence());
    assertThat(inbox.countMine()).isEqualTo(1);
    current.is(cast.player(other, Role.EXECUTIVE));
    assertThat(inbox.mine(10)).isEmpty();

    transaction.begin();
    inbox.done(SUBJECT, plan, person(executive));
    transaction.commit();
    current.is(executive);
    assertThat(inbox.countMine()).isZero();
    current.is(official);
    assertThat(inbox.countMine()).isEqualTo(1);

    transaction.begin();
    inbox.done(SUBJECT, plan);
    inbox.put(item(official));
    transaction.commit();
    assertThat(inbox.countMine()).isEqualTo(1);
  }

  @Test
  void aCommentIsReadAndSettledInItsAgency() throws Exception {
    Actor lead = cast.player(agency, Role.CX_LEAD);
    current.is(lead);
    transaction.begin();
    Comment written = comments.add(new NewComment(agency, SUBJECT, plan, "Too vague."));
    transaction.commit();
    transaction.begin();
    comments.resolve(agency, SUBJECT, plan, written.id());
    transaction.commit();

    assertThat(comments.of(agency, SUBJECT, plan))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.body()).isEqualTo("Too vague.");
              assertThat(one.authorName()).isEqualTo(lead.displayName());
              assertThat(one.isOpen()).isFalse();
              assertThat(one.resolverName()).isEqualTo(lead.displayName());
            });
    assertThat(comments.ofAll(agency, SUBJECT, Set.of(plan, UUID.randomUUID())))
        .containsOnlyKeys(plan);
  }

  @Test
  void aCommentOfAnotherAgencyIsNotThere() throws Exception {
    current.is(cast.player(agency, Role.CX_LEAD));
    transaction.begin();
    Comment written = comments.add(new NewComment(agency, SUBJECT, plan, "Too vague."));
    transaction.commit();
    current.is(cast.player(other, Role.CX_LEAD));

    assertThat(comments.of(other, SUBJECT, plan)).isEmpty();
    assertThatThrownBy(() -> comments.of(agency, SUBJECT, plan))
        .isInstanceOf(CommentNotFound.class);
    transaction.begin();
    assertThatThrownBy(() -> comments.add(new NewComment(agency, SUBJECT, plan, "Ours too.")))
        .isInstanceOf(CommentNotFound.class);
    transaction.rollback();
    transaction.begin();
    assertThatThrownBy(() -> comments.resolve(other, SUBJECT, plan, written.id()))
        .isInstanceOf(CommentNotFound.class);
  }

  @Test
  void peopleOfAnotherAgencyAreNotListedButTheirNamesAreKnown() {
    PersonId own = person(cast.player(agency, Role.STEWARD));
    PersonId foreign = person(cast.player(other, Role.STEWARD));
    current.is(cast.player(agency, Role.STEWARD));

    assertThat(people.all(Set.of(own, foreign))).containsOnlyKeys(own);
    assertThat(people.names(Set.of(own, foreign))).containsOnlyKeys(own, foreign);
  }

  private NewInboxItem item(Actor actor) {
    return new NewInboxItem(person(actor), agency, "SIGN_PLAN", SUBJECT, plan, sentence());
  }

  private static Text sentence() {
    return new Text("org.sightline.signature.messages", "meaning.CONSULTED", List.of("x", 7L));
  }

  private static PersonId person(Actor actor) {
    PersonId person = actor.person();
    if (person == null) {
      throw new AssertionError("an actor of the cast has a person");
    }
    return person;
  }
}
