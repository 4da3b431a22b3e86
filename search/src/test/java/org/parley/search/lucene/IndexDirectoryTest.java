package org.parley.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.search.contract.TestIndex.ids;
import static org.parley.search.contract.TestIndex.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.search.IndexLocked;
import org.parley.search.IndexUnavailable;
import org.parley.search.Position;
import org.parley.search.SearchIndex;
import org.parley.search.SearchQuery;

/** What a directory goes through between two openings. */
class IndexDirectoryTest {
    private static final Position POSITION = new Position("17");

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void name() {
        directory = temporary.resolve("index");
    }

    private void givenAnIndex() {
        try (var index = LuceneIndex.open(directory)) {
            fill(index);
        }
    }

    private static void fill(SearchIndex index) {
        for (var i = 0; i < 50; i++) {
            index.put(List.of(text("n" + i, i % 2 == 0 ? "en" : "fr", "water number " + i)));
            if (i % 10 == 0) {
                index.refresh();
            }
        }
        index.commit(POSITION);
    }

    private static List<String> found(SearchIndex index, String words) {
        return ids(index.search(SearchQuery.words(words).size(100).build()));
    }

    private void assertStartsAnew() {
        try (var index = LuceneIndex.open(directory)) {
            assertThat(index.position()).isEmpty();
            assertThat(found(index, "water")).isEmpty();
            fill(index);
            index.refresh();
            assertThat(found(index, "water")).hasSize(50);
        }
        assertOpensWhole(directory);
    }

    private static void assertOpensWhole(Path directory) {
        try (var index = LuceneIndex.open(directory)) {
            assertThat(index.position()).contains(POSITION);
            assertThat(found(index, "water")).hasSize(50);
        }
    }

    private Path latestCommit() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class closed_and_opened_again {
        @Test
        void keeps_entries_and_position() {
            givenAnIndex();

            assertOpensWhole(directory);
        }

        @Test
        void gives_up_what_was_not_committed() {
            try (var index = LuceneIndex.open(directory)) {
                fill(index);
                index.put(List.of(text("late", "en", "water")));
                index.refresh();
                assertThat(found(index, "water")).hasSize(51);
            }

            assertOpensWhole(directory);
        }

        @Test
        void stays_cleared() {
            givenAnIndex();
            try (var index = LuceneIndex.open(directory)) {
                index.clear();
            }

            assertStartsAnew();
        }
    }

    @Nested
    class cut_off_by_a_crash {
        private Path copy() throws IOException {
            var copy = Files.createDirectory(temporary.resolve("copy"));
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            return copy;
        }

        @Test
        void has_what_was_committed() throws IOException {
            try (var index = LuceneIndex.open(directory)) {
                fill(index);
                index.put(List.of(text("late", "en", "water")));
                index.refresh();

                assertOpensWhole(copy());
            }
        }

        @Test
        void starts_anew_if_nothing_was_committed() throws IOException {
            try (var index = LuceneIndex.open(directory)) {
                index.put(List.of(text("late", "en", "water")));
                index.refresh();
                directory = copy();

                assertStartsAnew();
            }
        }
    }

    @Nested
    class damaged {
        @BeforeEach
        void given() {
            givenAnIndex();
        }

        @Test
        void starts_anew_when_the_commit_is_cut_short() throws IOException {
            var commit = latestCommit();
            var bytes = Files.readAllBytes(commit);
            Files.write(commit, Arrays.copyOf(bytes, bytes.length / 2));

            assertStartsAnew();
        }

        @Test
        void starts_anew_when_the_commit_is_empty() throws IOException {
            Files.write(latestCommit(), new byte[0]);

            assertStartsAnew();
        }

        @Test
        void starts_anew_when_a_file_is_missing() throws IOException {
            try (var files = Files.list(directory)) {
                Files.delete(files.filter(file -> file.toString().endsWith(".cfs")
                                || file.toString().endsWith(".fdt"))
                        .findFirst()
                        .orElseThrow());
            }

            assertStartsAnew();
        }

        @Test
        void starts_anew_whichever_byte_of_whichever_file_has_changed() throws IOException {
            var random = new Random(20_261_121);
            for (var round = 0; round < 20; round++) {
                flipOneByte(random);

                assertStartsAnew();
            }
        }

        private void flipOneByte(Random random) throws IOException {
            try (var files = Files.list(directory)) {
                var candidates = files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                        .sorted()
                        .toList();
                var file = candidates.get(random.nextInt(candidates.size()));
                var bytes = Files.readAllBytes(file);
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
            }
        }
    }

    @Nested
    class of_another_make {
        @ParameterizedTest
        @ValueSource(strings = {"", "0/9.0.0/70.1", "not a format"})
        void starts_anew_when_another_version_wrote_it(String format) throws IOException {
            try (var other = FSDirectory.open(directory);
                    var writer = new IndexWriter(other, new IndexWriterConfig())) {
                writer.addDocument(new Document());
                writer.setLiveCommitData(
                        Map.of("format", format, "position", "99").entrySet());
                writer.commit();
            }

            assertStartsAnew();
        }

        @Test
        void starts_anew_when_it_only_looks_like_an_index() throws IOException {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve("segments_1"), "hello");
            Files.writeString(directory.resolve("_0.cfs"), "hello");

            assertStartsAnew();
        }

        @Test
        void leaves_files_alone_that_no_index_has() throws IOException {
            Files.createDirectories(directory);
            var letter = Files.writeString(directory.resolve("letter.txt"), "Dear delegates");

            assertStartsAnew();

            assertThat(letter).content().isEqualTo("Dear delegates");
        }
    }

    @Nested
    class not_to_be_had {
        @Test
        void says_so_when_it_is_open_elsewhere() {
            try (var first = LuceneIndex.open(directory)) {
                fill(first);

                assertThatThrownBy(() -> LuceneIndex.open(directory))
                        .isInstanceOf(IndexLocked.class)
                        .hasMessageContaining(directory.toString())
                        .hasMessageContaining("in use");
                first.refresh();
                assertThat(found(first, "water")).hasSize(50);
            }

            assertOpensWhole(directory);
        }

        @Test
        void says_so_when_it_is_a_file() throws IOException {
            Files.writeString(directory, "not a directory");

            assertThatThrownBy(() -> LuceneIndex.open(directory))
                    .isInstanceOf(IndexUnavailable.class)
                    .hasMessageContaining(directory.toString());
        }
    }
}
