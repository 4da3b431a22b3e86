package org.parley.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.launcher.RunningParley;

/** Who is taken out of a secretariat loses its workbench at once, and the last member stays. */
class DismissalIT {
    private static final String PATH = "/consultations/accessible-public-services";
    private static final String SETTINGS = PATH + "/workbench/settings";

    @Test
    void an_administrator_takes_a_member_out_and_nobody_else_does() throws Exception {
        var base = RunningParley.withDemo().baseUrl();
        var administrator = new Visitor(base).signedIn("admin@parley.example", "parley-demo");
        var secretariat = new Visitor(base).signedIn("secretariat@parley.example", "parley-demo");
        var stakeholder = new Visitor(base).signedIn("stakeholder@parley.example", "parley-demo");
        administrator.api("POST", "/api/v1" + PATH + "/secretariat", "{\"email\": \"stakeholder@parley.example\"}");
        assertThat(stakeholder.send("GET", SETTINGS, "").statusCode()).isEqualTo(200);
        assertThat(secretariat.send("GET", SETTINGS, "").body()).doesNotContain("/dismissal");
        assertThat(administrator.send("GET", SETTINGS, "").body())
                .contains("/dismissal?email=stakeholder%40parley.example");

        var answer = administrator.send(
                "POST",
                SETTINGS + "/dismissal",
                Visitor.form(Map.of("csrf", administrator.formToken(), "email", "stakeholder@parley.example")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(stakeholder.send("GET", SETTINGS, "").statusCode()).isEqualTo(403);
        assertThat(administrator
                        .api("DELETE", "/api/v1" + PATH + "/secretariat?email=stakeholder%40parley.example", "")
                        .statusCode())
                .isEqualTo(422);
    }
}
