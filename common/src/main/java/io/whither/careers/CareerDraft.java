package io.whither.careers;

import io.whither.careers.InferredExits.InferredExit;
import io.whither.employers.GroupLookup;
import java.util.List;
import java.util.Map;

/**
 * What is known of a career before its exits are told.
 *
 * @param spells in order of time
 * @param spellByNumber the spell of each position, by its number; null where it makes none
 * @param inferred exits that no profile states
 * @param candidates all dated positions, over by their inferred ends
 * @param main what was the main thing, inferred ends included
 */
record CareerDraft(List<SpellDraft> spells, SpellDraft[] spellByNumber, Map<SpellDraft, InferredExit> inferred,
        List<HeldPosition> candidates, MainStates main, GroupLookup groups, CareerRules rules, MainJobRule rule, String country) {

    SpellDraft spellOf(HeldPosition held) {
        return spellByNumber[held.position().number()];
    }

    /** The last month: as written, inferred, or {@link HeldPosition#OPEN}. */
    int lastMonth(SpellDraft spell) {
        InferredExit exit = inferred.get(spell);
        return exit == null ? spell.to() : exit.month();
    }

    /** The group of a position's company in a month; null when it has no company. */
    String group(HeldPosition held, int month) {
        String company = held.position().employer().companyId();
        return company == null ? null : groups.groupAt(company, month);
    }
}
