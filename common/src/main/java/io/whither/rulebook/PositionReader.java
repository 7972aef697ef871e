package io.whither.rulebook;

import io.whither.careers.Currency;
import io.whither.careers.Position;
import io.whither.employers.EmployerMatch;
import io.whither.employers.EmployerResolver;
import io.whither.employers.PositionKind;
import io.whither.profile.ProfileContent;
import io.whither.profile.RawEducation;
import io.whither.profile.RawPosition;
import io.whither.time.DateReader;
import io.whither.time.PartialDate;
import io.whither.titles.JobFunction;
import io.whither.titles.TitleClassifier;
import io.whither.titles.TitleReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a profile's lines into positions: dates, employers and titles, one line at a time. */
final class PositionReader {

    private static final EmployerMatch STUDENT = new EmployerMatch(PositionKind.EDUCATION, null, null, "kind", 1);

    private final TitleClassifier titles;
    private final EmployerResolver employers;

    PositionReader(TitleClassifier titles, EmployerResolver employers) {
        this.titles = titles;
        this.employers = employers;
    }

    /** In the order of the profile; education follows the experience. */
    List<Position> positions(ProfileContent content) {
        List<Position> positions = new ArrayList<>(content.positions().size() + content.education().size());
        for (RawPosition raw : content.positions()) {
            positions.add(position(positions.size(), raw, content));
        }
        for (RawEducation raw : content.education()) {
            positions.add(education(positions.size(), raw));
        }
        return positions;
    }

    private Position position(int number, RawPosition raw, ProfileContent content) {
        PartialDate start = DateReader.partial(raw.start());
        PartialDate end = DateReader.partial(raw.end());
        EmployerMatch employer = employers.resolve(raw.employer(), raw.employerKey(), raw.employerDomain(), raw.title(),
                raw.employmentType(), end.isMissing() ? start.latest() : end.latest());
        return new Position(number, employer, raw.employer(), raw.title(), title(raw, content), start, end,
                currency(raw.isCurrent()), Places.country(raw.location()), raw.faults());
    }

    private TitleReading title(RawPosition raw, ProfileContent content) {
        TitleReading alone = titles.classify(raw.title());
        boolean abstains = alone.function() == JobFunction.UNCLASSIFIED && raw.title() != null;
        return abstains ? titles.classify(raw.title(), raw.employer(), neighbours(raw, content)) : alone;
    }

    /** Titles of other lines at the same employer as written. */
    private static List<String> neighbours(RawPosition raw, ProfileContent content) {
        if (raw.employer() == null) {
            return List.of();
        }
        return content.positions().stream().filter(other -> other != raw && raw.employer().equals(other.employer()))
                .map(RawPosition::title).filter(Objects::nonNull).limit(2).toList();
    }

    private static Position education(int number, RawEducation raw) {
        return new Position(number, STUDENT, raw.school(), raw.degree(), TitleReading.UNCLASSIFIED, DateReader.partial(raw.start()),
                DateReader.partial(raw.end()), Currency.UNKNOWN, null, List.of());
    }

    private static Currency currency(Boolean isCurrent) {
        if (isCurrent == null) {
            return Currency.UNKNOWN;
        }
        return isCurrent ? Currency.CURRENT : Currency.PAST;
    }
}
