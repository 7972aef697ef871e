package io.whither.careers;

import io.whither.careers.Trace.Displaced;
import java.util.List;

/** Tells a trace what was the main thing when, and over what. */
final class Narration {

    private Narration() {}

    /** Looks at every position for every stretch; nothing for who does not listen. */
    static void tell(CareerDraft career, Trace trace) {
        if (trace == Trace.SILENT) {
            return;
        }
        for (MainStates.Stretch stretch : career.main().stretches()) {
            List<Displaced> over = career.candidates().stream()
                    .filter(held -> held != stretch.held() && held.from() <= stretch.to() && held.to() >= stretch.from())
                    .map(held -> new Displaced(held.position().number(), career.rule().criterion(stretch.held(), held))).toList();
            int to = stretch.to() == HeldPosition.OPEN ? Integer.MAX_VALUE : stretch.to();
            trace.main(stretch.held().position().number(), stretch.from(), to, over);
        }
    }
}
