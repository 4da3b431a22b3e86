package org.parley.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.access.Account;
import org.parley.access.Accounts;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.kernel.Faults;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.NotPermitted;
import org.parley.kernel.Slug;
import org.parley.markup.CleanText;

/** Registering persons and organisations, and asking for, granting and using mandates. */
@ApplicationScoped
@Transactional
public class Stakeholders {
    @Inject
    StakeholderStore store;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Registers a person: an account and who it is.
     *
     * @throws Invalid naming every field that breaks a rule
     */
    @Permitted(Right.ANYONE)
    public Person register(NewPerson request) {
        var name = CleanText.line(typed(request.name()));
        var faults = new Faults().text("name", name, 200);
        accounts.check(request.email(), request.password(), faults);
        var group = group(request.group(), faults);
        faults.country("country", request.country()).refuseAny();
        var account = accounts.open(typed(request.email()), typed(request.password()));
        var person = new Person(account.id(), name, group.orElseThrow(), request.country());
        store.add(person);
        return person;
    }

    /**
     * Registers an organisation, for which the caller holds the first mandate and leads.
     *
     * @throws Invalid naming every field that breaks a rule, also if the name is taken
     */
    @Permitted(Right.SIGNED_IN)
    public Organisation registerOrganisation(NewOrganisation request) {
        var name = CleanText.line(typed(request.name()));
        var faults = new Faults().text("name", name, 300);
        var group = group(request.group(), faults);
        faults.country("country", request.country()).refuseAny();
        if (store.organisationNamed(name).isPresent()) {
            throw new Invalid("name", "organisation-taken", Map.of("value", name));
        }
        var now = clock.instant();
        var organisation = new Organisation(freeSlug(name), name, group.orElseThrow(), request.country(), now);
        store.add(organisation);
        store.add(Mandate.ofFounder(caller.id(), organisation.id(), now));
        return organisation;
    }

    /** Enters a person who has an account already; the administrator vouches for the data. */
    @Permitted(Right.ADMINISTER)
    public Person introduce(Account account, String name, StakeholderGroup group, @Nullable String country) {
        var person = new Person(account.id(), name, group, country);
        store.add(person);
        return person;
    }

    /** Enters an organisation in which nobody holds a mandate yet. */
    @Permitted(Right.ADMINISTER)
    public Organisation introduceOrganisation(
            Slug slug, String name, StakeholderGroup group, @Nullable String country) {
        var organisation = new Organisation(slug.value(), name, group, country, clock.instant());
        store.add(organisation);
        return organisation;
    }

    /** Gives a person a mandate without a request; the administrator saw the proof elsewhere. */
    @Permitted(Right.ADMINISTER)
    public void accredit(Person person, Organisation organisation) {
        store.add(Mandate.ofFounder(person.id(), organisation.id(), clock.instant()));
    }

    private String freeSlug(String name) {
        var slug = Slug.from(name, "organisation");
        for (int number = 2; store.organisation(slug.value()).isPresent(); number++) {
            slug = Slug.from(name, "organisation").numbered(number);
        }
        return slug.value();
    }

    private static Optional<StakeholderGroup> group(@Nullable String code, Faults faults) {
        var group = Optional.ofNullable(code).flatMap(StakeholderGroup::of);
        if (code == null || code.isBlank()) {
            faults.add("group", "required");
        } else if (group.isEmpty()) {
            faults.add("group", "group", Map.of("value", Faults.shortened(code)));
        }
        return group;
    }

    private static String typed(@Nullable String checked) {
        return checked == null ? "" : checked;
    }

    /** The person that the caller is; absent for the operator and for observers. */
    @Permitted(Right.ANYONE)
    public Optional<Person> self() {
        return caller.account().flatMap(account -> store.person(account.id()));
    }

    /** The mandates that the caller holds, asked for, or held. */
    @Permitted(Right.SIGNED_IN)
    public List<HeldMandate> mandates() {
        return store.mandates(caller.id()).stream()
                .map(row -> new HeldMandate((Mandate) row[0], (Organisation) row[1]))
                .toList();
    }

    /**
     * Asks the leads of an organisation for a mandate.
     *
     * @param name name of the organisation, in any capitals
     * @throws Invalid if no organisation has the name
     */
    @Permitted(Right.SIGNED_IN)
    public void requestMandate(@Nullable String name) {
        new Faults().text("organisation", name, 300).refuseAny();
        var organisation = store.organisationNamed(typed(name))
                .orElseThrow(() ->
                        new Invalid("organisation", "no-organisation", Map.of("value", Faults.shortened(typed(name)))));
        var now = clock.instant();
        store.mandate(caller.id(), organisation.id())
                .ifPresentOrElse(
                        mandate -> mandate.requestAgain(now),
                        () -> store.add(Mandate.request(caller.id(), organisation.id(), now)));
    }

    /** Mandates that wait for the caller, who leads the organisations. */
    @Permitted(Right.SIGNED_IN)
    public List<MandateRequest> mandateRequests() {
        return store.requests(caller.id()).stream()
                .map(row -> new MandateRequest(
                        ((Mandate) row[0]).id(), ((Person) row[1]).name(), ((Organisation) row[2]).name()))
                .toList();
    }

    /** Grants a mandate that was asked for, or turns it down. Only a lead of the organisation may. */
    @Permitted(Right.SIGNED_IN)
    public void decideMandate(long id, boolean grant) {
        var mandate = store.mandate(id).orElseThrow(() -> new NotFound("mandate", id));
        boolean leads = store.mandate(caller.id(), mandate.organisation())
                .filter(mine -> mine.granted() && mine.lead())
                .isPresent();
        if (!leads) {
            throw new NotFound("mandate", id);
        }
        if (grant) {
            mandate.grant(clock.instant());
        } else {
            mandate.end(clock.instant());
        }
    }

    /**
     * The voice in which the caller speaks.
     *
     * @param organisation slug of the organisation to speak for; null or blank to speak for oneself
     * @throws Invalid if the caller holds no mandate in the organisation
     */
    @Permitted(Right.SIGNED_IN)
    public Voice voice(@Nullable String organisation) {
        var person = store.person(caller.id()).orElseThrow(() -> new NotPermitted(Right.SIGNED_IN.name()));
        if (organisation == null || organisation.isBlank()) {
            return new Voice(person);
        }
        return store.organisation(organisation)
                .filter(known -> store.mandate(person.id(), known.id())
                        .filter(Mandate::granted)
                        .isPresent())
                .map(known -> new Voice(person, known))
                .orElseThrow(() ->
                        new Invalid("organisation", "no-mandate", Map.of("value", Faults.shortened(organisation))));
    }
}
