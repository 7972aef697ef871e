package io.whither.jobs.ingest;

import io.whither.formats.LineOutcome;
import io.whither.formats.QuarantineReason;
import io.whither.formats.RawRecord;
import io.whither.profile.ContentHash;
import io.whither.profile.ProfileContent;
import io.whither.profile.Pseudonym;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.profile.SourceRecord;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Records as rows of {@link Parsed}. Names and vendor ids end here: a row knows a person by pseudonym alone. */
final class ParsedRows {

    private final Pseudonym pseudonym;

    ParsedRows(String key) {
        this.pseudonym = Pseudonym.withKey(key);
    }

    Row of(Chunk chunk, RawRecord raw, LineOutcome outcome) {
        if (outcome instanceof LineOutcome.Profile profile) {
            return dated(chunk, raw, profile.record());
        }
        if (outcome instanceof LineOutcome.Quarantined quarantined) {
            return quarantined(chunk, raw, quarantined.reasons());
        }
        return row(chunk, raw.line(), Parsed.Outcome.EMPTY, new Object[NO_PROFILE]);
    }

    Row end(Chunk chunk, long lines) {
        return row(chunk, lines, Parsed.Outcome.CHUNK_END, new Object[NO_PROFILE]);
    }

    private static final int BEFORE = 4;
    private static final int NO_PROFILE = Parsed.COLUMNS.size() - BEFORE;

    private Row dated(Chunk chunk, RawRecord raw, SourceRecord record) {
        LocalDate delivered = chunk.file().snapshotDate() != null ? chunk.file().snapshotDate() : record.observedOn();
        return delivered == null ? quarantined(chunk, raw, List.of(QuarantineReason.NO_SNAPSHOT_DATE)) : profile(chunk, raw, record, delivered);
    }

    private Row profile(Chunk chunk, RawRecord raw, SourceRecord record, LocalDate delivered) {
        ProfileContent content = record.content();
        boolean seenBefore = record.observedOn() != null && record.observedOn().isBefore(delivered);
        return row(chunk, raw.line(), Parsed.Outcome.PROFILE, pseudonym.of(record.person()), delivered,
                seenBefore ? record.observedOn() : delivered, record.profileUpdatedOn(), ContentHash.of(content),
                content.country(), content.region(), content.positions().stream().map(ParsedRows::position).toArray(),
                content.education().stream().map(ParsedRows::education).toArray(), content.skills().toArray(), null, null, null);
    }

    private static Row quarantined(Chunk chunk, RawRecord raw, List<QuarantineReason> reasons) {
        return row(chunk, raw.line(), Parsed.Outcome.QUARANTINED, null, null, null, null, null, null, null, null, null, null,
                raw.hash(), reasons.stream().map(QuarantineReason::code).toArray(), raw.excerpt());
    }

    private static Row position(RawPosition p) {
        return RowFactory.create(p.employer(), p.employerKey(), p.employerDomain(), p.title(), p.start(), p.end(), p.isCurrent(),
                p.employmentType(), p.location(), p.faults().toArray());
    }

    private static Row education(RawEducation e) {
        return RowFactory.create(e.school(), e.degree(), e.start(), e.end());
    }

    private static Row row(Chunk chunk, long line, Parsed.Outcome outcome, Object... rest) {
        Object[] values = new Object[BEFORE + rest.length];
        values[0] = chunk.file().number();
        values[1] = chunk.number();
        values[2] = line;
        values[3] = outcome.code();
        System.arraycopy(rest, 0, values, BEFORE, rest.length);
        return RowFactory.create(values);
    }
}
