package org.parley.launcher.server;

import java.util.Optional;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.parley.launcher.TestSession;

/**
 * Keeps the deployment of the first container test for all the others. Arquillian would start a server for each test
 * class.
 */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Lets the events that make, deploy and remove a deployment pass once, once and never. */
    public static final class Keeper {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> current;

        private Optional<DeploymentScenario> kept = Optional.empty();
        private boolean deployed;

        void make(@Observes EventContext<GenerateDeployment> event) {
            if (kept.isPresent()) {
                current.set(kept.get());
            } else {
                event.proceed();
                kept = Optional.of(current.get());
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (!deployed) {
                TestSession.atEnd(Keeper::stopServer);
                event.proceed();
                deployed = true;
            }
        }

        void remove(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The server goes with the tests.
        }

        private static void stopServer() {
            ProcessHandle.current()
                    .descendants()
                    .filter(child -> child.info().commandLine().orElse("").contains(ContainerTestSession.MARK))
                    .forEach(ProcessHandle::destroy);
        }
    }
}
