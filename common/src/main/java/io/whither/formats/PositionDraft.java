package io.whither.formats;

import io.whither.profile.PositionFault;
import io.whither.profile.RawPosition;
import io.whither.time.DateReading;
import io.whither.time.Months;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One position while a format gathers it; {@link #finish} judges its dates. */
final class PositionDraft {

    static final String VOLUNTEER = "volunteer";

    /** How a source says that a position is held now. */
    enum Claim {
        /** By a flag or a word. */
        CURRENT,
        /** By a flag. */
        PAST,
        /** By leaving the end open. */
        OPEN_END_IS_CURRENT,
        /** Not at all. */
        UNSAID
    }

    private final Fields entry;
    private String employer;
    private String employerKey;
    private String employerDomain;
    private String title;
    private String employmentType;
    private String location;
    private DateReading start = DateReading.MISSING;
    private DateReading end = DateReading.MISSING;
    private String startText;
    private String endText;
    private Claim claim = Claim.UNSAID;

    PositionDraft(Fields entry) {
        this.entry = entry;
    }

    PositionDraft employer(String name, String key, String domain) {
        employer = name;
        employerKey = key;
        employerDomain = domain;
        return this;
    }

    PositionDraft title(String written) {
        title = written;
        return this;
    }

    PositionDraft employmentType(String written) {
        employmentType = written;
        return this;
    }

    PositionDraft location(String written) {
        location = written;
        return this;
    }

    /** Dates that stand as texts in fields of the entry. */
    PositionDraft dates(String startField, String endField) {
        startText = entry.scalar(startField);
        endText = entry.scalar(endField);
        return read(entry.date(startField), entry.date(endField));
    }

    /** Dates that the format has read itself. */
    PositionDraft read(DateReading from, DateReading to) {
        start = from;
        end = to;
        return this;
    }

    PositionDraft claim(Claim said) {
        claim = said;
        return this;
    }

    /** @param seenOn the day against which past and future are judged; null when nobody knows */
    RawPosition finish(LocalDate seenOn) {
        int now = seenOn == null ? Months.NONE : Months.of(seenOn);
        Boolean current = current(now);
        Set<PositionFault> faults = faults(now, current);
        return new RawPosition(employer, employerKey, employerDomain, title, written(start, startText), written(end, endText),
            current, employmentType, location, codes(faults));
    }

    private Boolean current(int now) {
        boolean ended = end instanceof DateReading.Exact && !isAfter(end, now);
        return switch (claim) {
            case CURRENT -> Boolean.TRUE;
            case PAST -> Boolean.FALSE;
            case OPEN_END_IS_CURRENT, UNSAID -> {
                if (ended || end instanceof DateReading.Exact && now == Months.NONE) {
                    yield Boolean.FALSE;
                }
                boolean open = end instanceof DateReading.Open || end instanceof DateReading.Exact
                    || claim == Claim.OPEN_END_IS_CURRENT && end instanceof DateReading.Missing
                        && !(start instanceof DateReading.Missing);
                yield open ? Boolean.TRUE : null;
            }
        };
    }

    private Set<PositionFault> faults(int now, Boolean current) {
        Set<PositionFault> faults = EnumSet.noneOf(PositionFault.class);
        flag(faults, PositionFault.START_UNREADABLE, start instanceof DateReading.Unreadable || start instanceof DateReading.Open);
        flag(faults, PositionFault.END_UNREADABLE, end instanceof DateReading.Unreadable);
        boolean bothKnown = !start.date().isMissing() && !end.date().isMissing();
        flag(faults, PositionFault.END_BEFORE_START, bothKnown && end.date().latest() < start.date().earliest());
        flag(faults, PositionFault.START_IN_FUTURE, isAfter(start, now));
        flag(faults, PositionFault.END_IN_FUTURE, isAfter(end, now));
        flag(faults, PositionFault.CURRENT_WITH_END, Boolean.TRUE.equals(current) && now != Months.NONE
            && !end.date().isMissing() && end.date().latest() < now);
        flag(faults, PositionFault.WRONG_TYPE, entry.hasWrongType());
        return faults;
    }

    private static void flag(Set<PositionFault> faults, PositionFault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static boolean isAfter(DateReading reading, int now) {
        return now != Months.NONE && !reading.date().isMissing() && reading.date().earliest() > now;
    }

    /** Dates in their one written form; an open end is null; what could not be read stays as it was written. */
    private static String written(DateReading reading, String text) {
        if (reading instanceof DateReading.Exact exact) {
            return exact.text();
        }
        return reading instanceof DateReading.Unreadable ? text : null;
    }

    private static List<String> codes(Set<PositionFault> faults) {
        List<String> codes = new ArrayList<>(faults.size());
        faults.forEach(fault -> codes.add(fault.code()));
        return codes;
    }
}
