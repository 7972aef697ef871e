package io.whither.cohorts;

import io.whither.careers.DestinationKind;
import io.whither.careers.MoveType;
import io.whither.time.Months;
import java.util.function.UnaryOperator;

/** An engineer who left AWS for Google in May 2022, unless said otherwise. */
final class LeaverBuilder {

    private Leaver leaver = new Leaver("p1", 0, "aws", "amazon", "engineering", "software_engineer", 4, "US", "SDE II", 30,
            Months.of(2022, 5), Months.of(2022, 5), Months.of(2022, 5), false, MoveType.EE, DestinationKind.EMPLOYER, "google",
            "google", "engineering", "software_engineer", 4);

    static LeaverBuilder leaver() {
        return new LeaverBuilder();
    }

    Leaver build() {
        return leaver;
    }

    /** A changed copy; this one stays as it is. */
    LeaverBuilder with(UnaryOperator<LeaverBuilder> change) {
        LeaverBuilder copy = new LeaverBuilder();
        copy.leaver = leaver;
        return change.apply(copy);
    }

    LeaverBuilder number(int number) {
        return origin(number, leaver.companyId(), leaver.groupId(), leaver.function(), leaver.country(), leaver.title(), leaver.tenureMonths());
    }

    LeaverBuilder company(String id) {
        return origin(leaver.exitNumber(), id, leaver.groupId(), leaver.function(), leaver.country(), leaver.title(), leaver.tenureMonths());
    }

    LeaverBuilder group(String id) {
        return origin(leaver.exitNumber(), leaver.companyId(), id, leaver.function(), leaver.country(), leaver.title(), leaver.tenureMonths());
    }

    LeaverBuilder function(String code) {
        return origin(leaver.exitNumber(), leaver.companyId(), leaver.groupId(), code, leaver.country(), leaver.title(), leaver.tenureMonths());
    }

    LeaverBuilder country(String code) {
        return origin(leaver.exitNumber(), leaver.companyId(), leaver.groupId(), leaver.function(), code, leaver.title(), leaver.tenureMonths());
    }

    LeaverBuilder title(String text) {
        return origin(leaver.exitNumber(), leaver.companyId(), leaver.groupId(), leaver.function(), leaver.country(), text, leaver.tenureMonths());
    }

    LeaverBuilder tenure(int months) {
        return origin(leaver.exitNumber(), leaver.companyId(), leaver.groupId(), leaver.function(), leaver.country(), leaver.title(), months);
    }

    LeaverBuilder exit(int year, int month) {
        return exitBetween(year, month, year, month);
    }

    LeaverBuilder exitBetween(int year, int month, int lastYear, int lastMonth) {
        return exitMonths(Months.of(lastYear, lastMonth), Months.of(year, month), Months.of(lastYear, lastMonth), leaver.inferred());
    }

    LeaverBuilder exitPoint(int year, int month) {
        return exitMonths(Months.of(year, month), leaver.exitEarliest(), leaver.exitLatest(), leaver.inferred());
    }

    LeaverBuilder inferred(boolean inferred) {
        return exitMonths(leaver.exitMonth(), leaver.exitEarliest(), leaver.exitLatest(), inferred);
    }

    LeaverBuilder move(MoveType type) {
        return next(type, leaver.destinationKind(), leaver.destinationGroupId());
    }

    LeaverBuilder to(DestinationKind kind, String groupId) {
        return next(leaver.moveType(), kind, groupId);
    }

    private LeaverBuilder origin(int number, String company, String group, String function, String country, String title, int tenure) {
        leaver = new Leaver(leaver.personId(), number, company, group, function, leaver.role(), leaver.level(), country, title, tenure,
                leaver.exitMonth(), leaver.exitEarliest(), leaver.exitLatest(), leaver.inferred(), leaver.moveType(),
                leaver.destinationKind(), leaver.destinationCompanyId(), leaver.destinationGroupId(), leaver.destinationFunction(),
                leaver.destinationRole(), leaver.destinationLevel());
        return this;
    }

    private LeaverBuilder exitMonths(int month, int earliest, int latest, boolean inferred) {
        leaver = new Leaver(leaver.personId(), leaver.exitNumber(), leaver.companyId(), leaver.groupId(), leaver.function(),
                leaver.role(), leaver.level(), leaver.country(), leaver.title(), leaver.tenureMonths(), month, earliest, latest, inferred,
                leaver.moveType(), leaver.destinationKind(), leaver.destinationCompanyId(), leaver.destinationGroupId(),
                leaver.destinationFunction(), leaver.destinationRole(), leaver.destinationLevel());
        return this;
    }

    private LeaverBuilder next(MoveType type, DestinationKind kind, String groupId) {
        leaver = new Leaver(leaver.personId(), leaver.exitNumber(), leaver.companyId(), leaver.groupId(), leaver.function(),
                leaver.role(), leaver.level(), leaver.country(), leaver.title(), leaver.tenureMonths(), leaver.exitMonth(),
                leaver.exitEarliest(), leaver.exitLatest(), leaver.inferred(), type, kind, groupId, groupId,
                leaver.destinationFunction(), leaver.destinationRole(), leaver.destinationLevel());
        return this;
    }
}
