package org.parley.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.launcher.RunningParley;
import org.parley.launcher.TestSession;

/** The browser of the machine, without a window, shared by all tests of this JVM. */
final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private Chromium() {}

    private static final class Running {
        static final Browser INSTANCE = start();

        private static Browser start() {
            var playwright = Playwright.create();
            TestSession.atEnd(playwright::close);
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(QUIET));
        }
    }

    private static Path executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PARLEY_CHROMIUM")),
                        Optional.of("/usr/bin/chromium"),
                        Optional.of("/usr/bin/chromium-browser"),
                        Optional.of("/usr/bin/google-chrome"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chromium; ./parley test installs it or says how"));
    }

    /** A fresh visitor, as on a desk or on a phone. */
    static BrowserContext visitor(boolean script, int width) {
        return visitor(script, width, ColorScheme.LIGHT);
    }

    static BrowserContext visitor(boolean script, int width, ColorScheme scheme) {
        var context = Running.INSTANCE.newContext(new Browser.NewContextOptions()
                .setBaseURL(RunningParley.withDemo().baseUrl().toString())
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(30_000);
        return context;
    }
}
