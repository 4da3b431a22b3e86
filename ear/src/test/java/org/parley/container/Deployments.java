package org.parley.container;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.parley.launcher.TestSession;

/** What the container tests deploy. */
public final class Deployments {
    private Deployments() {}

    /** Returns the application as it is shipped, with the tests of this package and the library they speak in. */
    public static WebArchive core() {
        var application = TestSession.distribution().resolve("ROOT.war");
        return ShrinkWrap.createFromZipFile(WebArchive.class, application.toFile())
                .addPackage(Deployments.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
