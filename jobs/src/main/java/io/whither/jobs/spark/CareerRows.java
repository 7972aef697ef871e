package io.whither.jobs.spark;

import io.whither.careers.Career;
import io.whither.careers.Currency;
import io.whither.careers.InternalMove;
import io.whither.careers.ResolvedPosition;
import io.whither.careers.Spell;
import io.whither.careers.Transition;
import io.whither.tables.CoreTables;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;

/** A career as a row of positions, spells, internal moves and exits. */
final class CareerRows {

    /** The columns of {@code core.careers} that the function fills. */
    static final StructType SCHEMA = SparkSchemas.of(List.of(
            CoreTables.POSITIONS, CoreTables.SPELLS, CoreTables.INTERNAL_MOVES, CoreTables.EXITS));

    private static final Fields<ResolvedPosition> POSITION = Fields.<ResolvedPosition>of(CoreTables.POSITION)
            .plain("position_no", p -> p.position().number())
            .count("spell_no", ResolvedPosition::spellNumber)
            .text("company_id", p -> p.position().employer().companyId())
            .text("company_method", p -> p.position().employer().method())
            .plain("company_confidence", p -> p.position().employer().confidence())
            .text("group_id", ResolvedPosition::groupId)
            .text("employer_raw", p -> p.position().employerRaw())
            .text("title_raw", p -> p.position().titleRaw())
            .text("kind", p -> p.position().employer().kind().code())
            .text("function", p -> p.position().title().function().code())
            .text("role", p -> p.position().title().role())
            .plain("level", p -> p.position().title().level())
            .text("track", p -> p.position().title().track().code())
            .text("title_rule", p -> p.position().title().rule())
            .plain("title_confidence", p -> p.position().title().confidence())
            .month("start_earliest", ResolvedPosition::startEarliest)
            .month("start_latest", ResolvedPosition::startLatest)
            .text("start_precision", p -> p.position().start().precision().code())
            .month("end_earliest", ResolvedPosition::endEarliest)
            .month("end_latest", ResolvedPosition::endLatest)
            .text("end_precision", p -> p.position().end().precision().code())
            .plain("is_current", p -> isCurrent(p.position().currency()))
            .texts("faults", p -> p.position().faults())
            .complete();

    private static final Fields<Spell> SPELL = Fields.<Spell>of(CoreTables.SPELL)
            .plain(CoreTables.SPELL_NO, Spell::number)
            .text("group_id", Spell::groupId)
            .text("company_id", Spell::companyId)
            .month("start_earliest", Spell::startEarliest)
            .month("start_latest", Spell::startLatest)
            .month("end_earliest", Spell::endEarliest)
            .month("end_latest", Spell::endLatest)
            .plain("is_open", Spell::isOpen)
            .month("start_month", Spell::startMonth)
            .month("end_month", Spell::endMonth)
            .month("inferred_end_month", Spell::inferredEnd)
            .month(CoreTables.HOLDS_FROM, Spell::holdsFrom)
            .plain("is_main", Spell::isMain)
            .plain("position_count", Spell::positionCount)
            .plain("first_level", Spell::firstLevel)
            .plain("last_level", Spell::lastLevel)
            .text("function", Spell::function)
            .text("role", Spell::role)
            .count(CoreTables.TENURE_MONTHS, Spell::tenureMonths)
            .complete();

    private static final Fields<InternalMove> INTERNAL_MOVE = Fields.<InternalMove>of(CoreTables.INTERNAL_MOVE)
            .plain(CoreTables.SPELL_NO, InternalMove::spellNumber)
            .text("group_id", InternalMove::groupId)
            .month("move_month", InternalMove::month)
            .text("from_function", InternalMove::fromFunction)
            .text("to_function", InternalMove::toFunction)
            .text("from_role", InternalMove::fromRole)
            .text("to_role", InternalMove::toRole)
            .plain("from_level", InternalMove::fromLevel)
            .plain("to_level", InternalMove::toLevel)
            .plain("seniority_change", InternalMove::seniorityChange)
            .complete();

    private static final Fields<Transition> TRANSITION = Fields.<Transition>of(CoreTables.TRANSITION)
            .plain(CoreTables.EXIT_NO, Transition::number)
            .plain(CoreTables.SPELL_NO, Transition::spellNumber)
            .text(CoreTables.ORIGIN_COMPANY_ID, Transition::originCompanyId)
            .text(CoreTables.ORIGIN_GROUP_ID, Transition::originGroupId)
            .text(CoreTables.ORIGIN_FUNCTION, Transition::originFunction)
            .text(CoreTables.ORIGIN_ROLE, Transition::originRole)
            .plain(CoreTables.ORIGIN_LEVEL, Transition::originLevel)
            .text(CoreTables.ORIGIN_COUNTRY, Transition::originCountry)
            .count(CoreTables.TENURE_MONTHS, Transition::tenureMonths)
            .month(CoreTables.EXIT_MONTH, Transition::exitMonth)
            .month(CoreTables.EXIT_EARLIEST, Transition::exitEarliest)
            .month(CoreTables.EXIT_LATEST, Transition::exitLatest)
            .plain(CoreTables.EXIT_INFERRED, Transition::exitInferred)
            .month(CoreTables.HOLDS_FROM, Transition::holdsFrom)
            .text(CoreTables.MOVE_TYPE, t -> t.moveType().code())
            .text("destination_kind", t -> t.destinationKind().code())
            .text(CoreTables.DESTINATION_COMPANY_ID, Transition::destinationCompanyId)
            .text(CoreTables.DESTINATION_GROUP_ID, Transition::destinationGroupId)
            .text(CoreTables.DESTINATION_FUNCTION, Transition::destinationFunction)
            .text(CoreTables.DESTINATION_ROLE, Transition::destinationRole)
            .plain(CoreTables.DESTINATION_LEVEL, Transition::destinationLevel)
            .count(CoreTables.LATEST_LEVEL, Transition::latestLevel)
            .month(CoreTables.START_MONTH, Transition::startMonth)
            .count(CoreTables.GAP_MONTHS, Transition::gapMonths)
            .count("gap_max", Transition::gapMax)
            .plain("continued", Transition::continued)
            .text("bridged_by", Transition::bridgedBy)
            .month(CoreTables.RETURNED_MONTH, Transition::returnedMonth)
            .plain("seniority_change", Transition::seniorityChange)
            .text(CoreTables.ORIGIN_TITLE, Transition::originTitle)
            .complete();

    private CareerRows() {}

    static InternalRow of(Career career) {
        return new GenericInternalRow(new Object[] {POSITION.rows(career.positions()), SPELL.rows(career.spells()),
                INTERNAL_MOVE.rows(career.internalMoves()), TRANSITION.rows(career.transitions())});
    }

    private static Object isCurrent(Currency currency) {
        return switch (currency) {
            case CURRENT -> true;
            case PAST -> false;
            case UNKNOWN -> null;
        };
    }
}
