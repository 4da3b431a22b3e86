package org.parley.web.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.stakeholder.HeldMandate;
import org.parley.stakeholder.MandateRequest;
import org.parley.stakeholder.Person;
import org.parley.web.Form;

/**
 * What the account page shows.
 *
 * @param person who it is
 * @param email by which the person signs in
 * @param mandates held, asked for or ended
 * @param requests of others that wait for this person
 * @param form the form just sent, with what is wrong
 * @param done what was just done, null if nothing
 */
public record AccountView(
        Person person,
        String email,
        List<HeldMandate> mandates,
        List<MandateRequest> requests,
        Form form,
        @Nullable String done) {}
