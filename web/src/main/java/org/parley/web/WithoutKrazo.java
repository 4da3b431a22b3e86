package org.parley.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps Krazo, which the server brings along, from taking part: it counts every JAX-RS application as one of its own
 * and costs more than a millisecond of processor time in each request.
 */
@WebListener
public class WithoutKrazo implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext()
                .removeAttribute("org.eclipse.krazo.servlet.KrazoContainerInitializer.CONTROLLER_CLASSES");
    }
}
