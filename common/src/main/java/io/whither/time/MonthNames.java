package io.whither.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names of months and words for now, folded (lower case, no accents), in English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Swedish, Danish and Polish. Source: CLDR's names and the wording of public profile pages.
 */
final class MonthNames {

    private static final String[] BY_MONTH = {
        "jan january januar jaenner janner janv janvier ene enero gen gennaio janeiro januari sty styczen stycznia",
        "feb february februar feber fev fevr fevrier febr febrero febbraio fevereiro februari lut luty lutego",
        "mar march marz maerz mrz mars marzo marco mrt maart marts marzec marca",
        "apr april avr avril abr abril aprile kwi kwiecien kwietnia",
        "may mai mayo mag maggio maio mei maj maja",
        "jun june juni juin junio giu giugno junho cze czerwiec czerwca",
        "jul july juli juil juillet julio lug luglio julho lip lipiec lipca",
        "aug august aout ago agosto augustus augusti sie sierpien sierpnia",
        "sep sept september septembre septiembre setiembre set settembre setembro wrz wrzesien wrzesnia",
        "oct october okt oktober octobre octubre ott ottobre out outubro paz pazdziernik pazdziernika",
        "nov november novembre noviembre novembro lis listopad listopada",
        "dec december dez dezember decembre dic diciembre dicembre dezembro gru grudzien grudnia",
    };

    private static final Map<String, Integer> MONTHS = index();

    private static final Set<String> OPEN = Set.of(
        "present", "the present", "current", "currently", "now", "today", "ongoing", "to date", "till date", "till now", "until now",
        "heute", "bis heute", "jetzt", "aktuell", "derzeit",
        "aujourd'hui", "a ce jour", "actuel", "actuellement", "en cours", "maintenant",
        "actualidad", "la actualidad", "actualmente", "presente", "el presente", "hoy",
        "oggi", "attuale", "in corso", "ad oggi",
        "o momento", "momento", "ate o momento", "atualmente", "o presente", "atual", "hoje",
        "heden", "tot heden", "nu", "idag", "i dag", "nuvarande", "nuvaerende",
        "obecnie", "do teraz", "teraz", "do dzis");

    /** Words that stand between month and year: {@code ene. de 2020}, {@code Mai del 2019}. */
    private static final Set<String> FILLERS = Set.of("de", "del", "of", "di", "do");

    private MonthNames() {}

    /** 1 to 12, or 0 when the folded word names no month. */
    static int month(String folded) {
        return MONTHS.getOrDefault(folded, 0);
    }

    static boolean isOpen(String folded) {
        return OPEN.contains(folded);
    }

    static boolean isFiller(String folded) {
        return FILLERS.contains(folded);
    }

    private static Map<String, Integer> index() {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= BY_MONTH.length; month++) {
            for (String name : BY_MONTH[month - 1].split(" ")) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }
}
