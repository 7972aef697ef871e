package io.whither.formats;

import io.whither.profile.PersonKey;
import io.whither.profile.ProfileContent;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.profile.SourceRecord;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all vendors have in common: the order of the questions that a record is asked. A vendor answers them. */
abstract class JsonFormat implements VendorFormat {

    /** Names of wrappers and of errors, wanted in every format. */
    private static final Set<String> COMMON = Set.of("data", "profile", "results", "error", "error_code", "warning", "code",
        "status");

    private static final List<String> WRAPPERS = List.of("data", "profile", "results");
    /** What an answer without a profile may still say. */
    private static final Set<String> NOTHING_ELSE = Set.of("data", "profile", "results", "status", "last_updated");

    private final Set<String> wanted;

    /** @param fields the names, at any depth, that the format reads; all others are skipped */
    JsonFormat(List<String> fields) {
        Set<String> names = new LinkedHashSet<>(COMMON);
        names.addAll(fields);
        wanted = Set.copyOf(names);
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public final LineOutcome read(byte[] json, LocalDate deliveredOn) {
        try {
            return outcome(Fields.of(JsonValues.read(json, wanted)), deliveredOn);
        } catch (UnreadableRecord unreadable) {
            return new LineOutcome.Quarantined(List.of(unreadable.reason()));
        }
    }

    private LineOutcome outcome(Fields wrapper, LocalDate deliveredOn) throws UnreadableRecord {
        Fields record = unwrap(wrapper);
        if (record == null || isError(record)) {
            return new LineOutcome.Empty("no profile in the answer");
        }
        LocalDate observedOn = Observed.notAfter(observedOn(record, wrapper), deliveredOn);
        LocalDate seenOn = observedOn == null ? deliveredOn : observedOn;
        String hidden = hidden(record, seenOn);
        if (hidden != null) {
            return new LineOutcome.Empty(hidden);
        }
        PersonKey person = person(record);
        List<RawPosition> positions = finish(positions(record), seenOn);
        if (positions.isEmpty()) {
            return new LineOutcome.Empty("no career");
        }
        List<RawPosition> all = inOrder(join(positions, finish(volunteering(record), seenOn)));
        ProfileContent content = new ProfileContent(country(record), region(record), all, education(record), skills(record));
        LocalDate updatedOn = Observed.notAfter(updatedOn(record), seenOn);
        return new LineOutcome.Profile(new SourceRecord(person, observedOn, updatedOn, content));
    }

    /** The slug of the profile; null when there is none. */
    abstract String slug(Fields record);

    /** The vendor's id of the person; null when there is none. */
    abstract String vendorId(Fields record);

    /** When the vendor looked; null when the record does not say. */
    abstract LocalDate observedOn(Fields record, Fields wrapper);

    /** The jobs. @throws UnreadableRecord when they are no list */
    abstract List<PositionDraft> positions(Fields record) throws UnreadableRecord;

    abstract String country(Fields record);

    abstract String region(Fields record);

    abstract List<RawEducation> education(Fields record);

    /** Why the record observes no career; null when it does. */
    String hidden(Fields record, LocalDate seenOn) {
        return null;
    }

    LocalDate updatedOn(Fields record) {
        return null;
    }

    List<PositionDraft> volunteering(Fields record) {
        return List.of();
    }

    List<String> skills(Fields record) {
        return record.texts("skills");
    }

    /** The order of the profile; a source without one sorts here. */
    List<RawPosition> inOrder(List<RawPosition> positions) {
        return positions;
    }

    /** The entries of a career. @throws UnreadableRecord when the field holds anything but a list, or too long a one */
    static List<Fields> career(Fields record, String field) throws UnreadableRecord {
        List<Fields> entries = record.objects(field);
        if (!record.isNull(field) && !record.isList(field) && !"[]".equals(record.text(field))) {
            throw new UnreadableRecord(QuarantineReason.WRONG_TYPE);
        }
        return entries;
    }

    private PersonKey person(Fields record) throws UnreadableRecord {
        String slug = slug(record);
        if (slug != null) {
            return new PersonKey("linkedin", slug);
        }
        String id = vendorId(record);
        if (id == null) {
            throw new UnreadableRecord(QuarantineReason.NO_PERSON_KEY);
        }
        return new PersonKey(name(), id);
    }

    private static List<RawPosition> finish(List<PositionDraft> drafts, LocalDate seenOn) throws UnreadableRecord {
        if (drafts.size() > RecordLimits.MAX_POSITIONS) {
            throw new UnreadableRecord(QuarantineReason.TOO_MANY_POSITIONS);
        }
        return drafts.stream().map(draft -> draft.finish(seenOn)).toList();
    }

    /** Jobs, then volunteering; what stands twice in every word is one position. */
    private static List<RawPosition> join(List<RawPosition> jobs, List<RawPosition> volunteering) throws UnreadableRecord {
        Set<RawPosition> all = new LinkedHashSet<>(jobs);
        all.addAll(volunteering);
        if (all.size() > RecordLimits.MAX_POSITIONS) {
            throw new UnreadableRecord(QuarantineReason.TOO_MANY_POSITIONS);
        }
        return List.copyOf(all);
    }

    /** The profile inside an API's answer; null when the answer holds none. */
    private static Fields unwrap(Fields answer) {
        for (String name : WRAPPERS) {
            if (answer.isObject(name)) {
                return answer.object(name);
            }
            if (answer.isList(name)) {
                List<Fields> profiles = answer.objects(name);
                return profiles.size() == 1 ? unwrapped(profiles.get(0)) : null;
            }
        }
        boolean emptied = WRAPPERS.stream().anyMatch(answer::has) && NOTHING_ELSE.containsAll(answer.names());
        return emptied ? null : answer;
    }

    private static Fields unwrapped(Fields result) {
        return result.isObject("profile") ? result.object("profile") : result;
    }

    private static boolean says(Fields record, String name) {
        return record.isObject(name) || record.scalar(name) != null;
    }

    private static boolean isError(Fields record) {
        boolean refused = record.number("code") >= 400 || record.number("status") >= 400;
        return refused || says(record, "error") || says(record, "error_code");
    }
}
