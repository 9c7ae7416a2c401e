package org.sightline.app.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.message.Text;
import org.sightline.security.Role;

/**
 * An account of the demo. They are made in this order, so the ones that most visitors take first
 * come early.
 *
 * @param userName its name at sign-in
 * @param displayName the invented person
 * @param agency whose account it is; null for the centre
 * @param role the one role it holds
 */
record DemoAccount(String userName, String displayName, @Nullable DemoAgency agency, Role role) {

  /** The first one: agencies and data are made on its behalf. */
  static final DemoAccount ADMIN = central("admin", "Ada Quill", Role.ADMIN);

  static final List<DemoAccount> ALL =
      List.of(
          ADMIN,
          central("omblead", "Lena Marsh", Role.RELEASER),
          central("omb", "Owen Birch", Role.REVIEWER),
          first("steward", "Stella Moss", Role.STEWARD),
          first("executive", "Edgar Vale", Role.EXECUTIVE),
          first("cxlead", "Cora Lind", Role.CX_LEAD),
          first("supervisor", "Silas Crane", Role.RATING_OFFICIAL),
          first("hr", "Hana Reed", Role.HR),
          central("auditor", "Aron Flint", Role.AUDITOR),
          central("analyst", "Anya Frost", Role.ANALYST),
          first("evaluator", "Eva Thorn", Role.EVALUATION_OFFICER),
          second("steward2", "Simon Wren", Role.STEWARD),
          second("executive2", "Elsa Heath", Role.EXECUTIVE),
          second("supervisor2", "Sana Brook", Role.RATING_OFFICIAL),
          second("hr2", "Hugo Lark", Role.HR),
          first("aide", "Alma Finch", Role.AIDE),
          first("reviewing", "Ruben Stone", Role.RATING_OFFICIAL),
          first("prbchair", "Petra Holm", Role.PRB_CHAIR),
          first("prbmember", "Paul Ember", Role.PRB_MEMBER),
          first("prbmember2", "Pia Rowan", Role.PRB_MEMBER),
          first("appointing", "Axel Dune", Role.APPOINTING_AUTHORITY));

  /** The one that is made when all others are there. */
  static final DemoAccount LAST = ALL.get(ALL.size() - 1);

  /** One line for the operator: the name and what the account is for. */
  String line() {
    String purpose = Text.of(DemoAccount.class, "account." + userName).in(Locale.ENGLISH);
    return String.format(Locale.ROOT, "%-11s  %s", userName, purpose);
  }

  private static DemoAccount central(String userName, String displayName, Role role) {
    return new DemoAccount(userName, displayName, null, role);
  }

  private static DemoAccount first(String userName, String displayName, Role role) {
    return new DemoAccount(userName, displayName, DemoAgency.BENEFITS, role);
  }

  private static DemoAccount second(String userName, String displayName, Role role) {
    return new DemoAccount(userName, displayName, DemoAgency.SHORELINES, role);
  }
}
