package org.parley.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path parent;

    @Test
    void is_made_for_its_owner_alone() throws IOException {
        try (var data = DataDirectory.open(parent.resolve("new/one"))) {
            assertThat(permissions(data.path())).isEqualTo("rwx------");
        }
    }

    @Test
    void can_be_opened_again_after_it_was_closed() {
        DataDirectory.open(parent).close();

        try (var again = DataDirectory.open(parent)) {
            assertThat(again.path()).isDirectory();
        }
    }

    @Test
    void admits_one_launcher_at_a_time() {
        try (var first = DataDirectory.open(parent)) {
            assertThatThrownBy(() -> DataDirectory.open(first.path()))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(ExitCode.DATA_IN_USE));
        }
    }

    @Test
    void keeps_secrets_from_other_users() throws IOException {
        try (var data = DataDirectory.open(parent)) {
            data.writePrivately("operator.key", "first");
            data.writePrivately("operator.key", "second");

            assertThat(data.read("operator.key")).contains("second");
            assertThat(permissions(data.path().resolve("operator.key"))).isEqualTo("rw-------");
        }
    }

    @Test
    void a_file_that_is_not_there_is_empty() {
        assertThat(DataDirectory.read(parent, "server.url")).isEmpty();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
