package org.parley.travel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.access.Caller;
import org.parley.access.Permitted;
import org.parley.access.Right;
import org.parley.comment.BroughtComments;
import org.parley.comment.BroughtComments.Taken;
import org.parley.comment.NewComment;
import org.parley.consultation.Consultations;
import org.parley.kernel.Digest;
import org.parley.kernel.Fault;
import org.parley.kernel.InstanceIdentity;
import org.parley.kernel.Invalid;
import org.parley.kernel.NotFound;
import org.parley.kernel.Refusal;
import org.parley.kernel.Slug;

/**
 * Bringing back files with comments. Each comment is a transaction of its own, so that one that is refused keeps none of
 * the others out; bringing a file again changes nothing.
 */
@ApplicationScoped
public class Homecomings {
    private static final int MOST_SHOWN = 20;
    private static final int NAME_LENGTH = 16;
    private static final int BEGINNING = 120;

    @Inject
    BroughtComments comments;

    @Inject
    HomecomingStore store;

    @Inject
    Consultations consultations;

    @Inject
    InstanceIdentity instance;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Most bytes of a file that is looked at. */
    public static int largestFile() {
        return OfflineFile.LARGEST;
    }

    /** How this server is named in files, so that a file of another one is known. */
    @Permitted(Right.ANYONE)
    public String server() {
        return Digest.of("offline file", instance.value()).substring(0, NAME_LENGTH);
    }

    /**
     * Brings in comments of the caller.
     *
     * @param organisation slug of the organisation spoken for; null or blank for oneself
     * @return where it says what became of each comment
     * @throws Invalid if the file as a whole cannot be taken
     */
    @Permitted(Right.SIGNED_IN)
    public Homecoming bring(Slug slug, byte[] file, @Nullable String organisation) {
        var read = new OfflineFileReader(server(), slug, organisation).read(file);
        var taken = taken(read, (reference, typed) -> comments.bring(slug, reference, typed));
        return kept(slug, "", Digest.of(Digest.of(file), String.valueOf(organisation)), taken);
    }

    /**
     * Brings in comments of somebody who sent the file to the secretariat, in the name that they state.
     *
     * @return where it says what became of each comment
     * @throws Invalid if the file as a whole cannot be taken, or does not say who wrote it
     */
    @Permitted(Right.SECRETARIAT)
    public Homecoming bringFor(Slug slug, byte[] file) {
        var read = new OfflineFileReader(server(), slug, null).read(file);
        var voice = read.author().voice();
        var taken = taken(read, (reference, typed) -> comments.bringFor(slug, reference, typed, voice));
        return kept(slug, voice.name(), Digest.of(Digest.of(file), "for others"), taken);
    }

    private interface Taking {
        Taken of(UUID reference, NewComment typed);
    }

    private static List<ReturnedComment> taken(OfflineFile file, Taking taking) {
        var returned = new ArrayList<ReturnedComment>();
        file.comments().forEach(comment -> returned.add(taken(comment, taking)));
        return returned;
    }

    private static ReturnedComment taken(OfflineComment comment, Taking taking) {
        if (!comment.faults().isEmpty() || comment.reference().isEmpty()) {
            return refused(comment, comment.faults());
        }
        try {
            var taken = taking.of(comment.reference().get(), comment.typed());
            return new ReturnedComment(
                    comment.place(),
                    comment.id(),
                    beginning(comment),
                    comment.writtenAt(),
                    Optional.of(taken.receipt()),
                    taken.before(),
                    List.of());
        } catch (Invalid invalid) {
            return refused(comment, invalid.faults());
        } catch (Refusal refusal) {
            return refused(comment, List.of(new Fault("", refusal.key(), refusal.details())));
        }
    }

    private static ReturnedComment refused(OfflineComment comment, List<Fault> faults) {
        return new ReturnedComment(
                comment.place(),
                comment.id(),
                beginning(comment),
                comment.writtenAt(),
                Optional.empty(),
                false,
                faults);
    }

    private static String beginning(OfflineComment comment) {
        var text = comment.typed().text();
        var said = text == null || text.isBlank() ? comment.typed().wording() : text;
        return said == null || said.codePointCount(0, said.length()) <= BEGINNING
                ? String.valueOf(said == null ? "" : said)
                : said.substring(0, said.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private Homecoming kept(Slug slug, String author, String digest, List<ReturnedComment> taken) {
        var now = clock.instant();
        var report = HomecomingRecord.of(author, taken);
        var id = store.keep(consultations.consultation(slug).id(), caller.id(), digest, report, now);
        return new Homecoming(id, caller.id(), now, author, taken);
    }

    /**
     * What became of a file, for the one who brought it and for the secretariat.
     *
     * @throws NotFound if there is no such file, or none that the caller may know of
     */
    @Permitted(Right.SIGNED_IN)
    public Homecoming homecoming(Slug slug, long id) {
        return store.homecoming(consultations.consultation(slug).id(), id)
                .filter(found -> found.broughtBy() == caller.id() || caller.secretariatOf(slug))
                .orElseThrow(() -> new NotFound("homecoming", id));
    }

    /** The files that the caller, who is of the secretariat, brought last. */
    @Permitted(Right.SECRETARIAT)
    public List<Homecoming> latestOfSecretariat(Slug slug) {
        return latest(slug);
    }

    /** The files that the caller brought last; none for those who are not signed in. */
    @Permitted(Right.ANYONE)
    public List<Homecoming> latest(Slug slug) {
        return caller.signedIn()
                ? store.latest(consultations.consultation(slug).id(), caller.id(), MOST_SHOWN)
                : List.of();
    }
}
