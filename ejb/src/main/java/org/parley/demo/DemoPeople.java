package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.parley.access.Account;
import org.parley.access.Accounts;
import org.parley.kernel.Slug;
import org.parley.stakeholder.Organisation;
import org.parley.stakeholder.StakeholderGroup;
import org.parley.stakeholder.Stakeholders;

/** Enters the people and organisations of the demo. Three of them can sign in. */
@ApplicationScoped
class DemoPeople {
    /** Password of the accounts that can sign in; the launcher prints it. */
    static final String PASSWORD = "parley-demo";

    private static final Set<String> SIGN_IN = Set.of("admin", "secretariat", "stakeholder");

    @Inject
    Accounts accounts;

    @Inject
    Stakeholders stakeholders;

    /**
     * Somebody of the demo.
     *
     * @param account by which they act
     * @param organisation slug of the organisation they speak for; empty for none
     */
    record Somebody(Account account, String organisation) {}

    /** Enters everybody. */
    Map<String, Somebody> enter() {
        var organisations = new HashMap<String, Organisation>();
        for (var entry : DemoFile.list("organisations.json")) {
            organisations.put(entry.getString("key"), organisation(entry));
        }
        var people = new HashMap<String, Somebody>();
        for (var entry : DemoFile.list("people.json")) {
            people.put(entry.getString("key"), person(entry, organisations));
        }
        return people;
    }

    private Organisation organisation(JsonObject entry) {
        return stakeholders.introduceOrganisation(
                new Slug(entry.getString("key")),
                entry.getString("name"),
                group(entry),
                DemoFile.optional(entry, "country").orElse(null));
    }

    private Somebody person(JsonObject entry, Map<String, Organisation> organisations) {
        var key = entry.getString("key");
        var email = entry.getString("email");
        var account = SIGN_IN.contains(key) ? accounts.open(email, PASSWORD) : accounts.openWithoutPassword(email);
        var person = stakeholders.introduce(
                account,
                entry.getString("name"),
                group(entry),
                DemoFile.optional(entry, "country").orElse(null));
        if (entry.getString("role").equals("administrator")) {
            accounts.makeAdministrator(email);
        }
        var organisation = DemoFile.optional(entry, "organisation");
        organisation.map(organisations::get).ifPresent(known -> stakeholders.accredit(person, known));
        return new Somebody(account, organisation.orElse(""));
    }

    private static StakeholderGroup group(JsonObject entry) {
        return StakeholderGroup.of(entry.getString("group")).orElseThrow();
    }
}
