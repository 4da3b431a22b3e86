package org.parley.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.parley.kernel.DatabaseReady;
import org.parley.kernel.Settings;

/** Gives an empty database the demo when the server starts, if the operator wants it. */
@ApplicationScoped
class Demo {
    private static final Logger LOGGER = System.getLogger(Demo.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemoStory story;

    @ActivateRequestContext
    void prepare(@Observes DatabaseReady ready) {
        if (settings.demo() && story.tellOnce()) {
            LOGGER.log(Level.INFO, "The demo is loaded: one open and one published consultation.");
        }
    }
}
