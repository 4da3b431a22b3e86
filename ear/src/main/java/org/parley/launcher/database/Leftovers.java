package org.parley.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that a killed launcher left running. It is known by its program, which lies in the data directory
 * that this launcher has locked; the process number in {@code postmaster.pid} alone may by now be somebody else's.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PostgresCluster cluster;

    Leftovers(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Stops what is left, gently first.
     *
     * @return whether there was anything
     */
    boolean stop() throws IOException {
        var found = !running().isEmpty();
        if (found) {
            stopGently();
            if (!gone()) {
                running().forEach(ProcessHandle::destroyForcibly);
                gone();
            }
        }
        if (running().isEmpty()) {
            Files.deleteIfExists(processFile());
        }
        return found;
    }

    private void stopGently() throws IOException {
        if (running().stream().anyMatch(process -> process.pid() == recordedProcess())) {
            cluster.stop();
        } else {
            running().forEach(ProcessHandle::destroy);
        }
    }

    private long recordedProcess() {
        try (var lines = Files.lines(processFile())) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip())).orElse(-1L);
        } catch (IOException | NumberFormatException e) {
            return -1L;
        }
    }

    private boolean gone() {
        var ends = running().stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .command()
                .filter(program -> Path.of(program).startsWith(cluster.programs()))
                .isPresent();
    }

    private Path processFile() {
        return cluster.files().resolve("postmaster.pid");
    }
}
