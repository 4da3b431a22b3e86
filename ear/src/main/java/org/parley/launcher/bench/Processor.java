package org.parley.launcher.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that a process and all its children have used so far. */
record Processor(ProcessHandle process) {
    Duration used() {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
