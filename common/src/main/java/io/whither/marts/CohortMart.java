package io.whither.marts;

import io.whither.disclosure.CellSystem;
import io.whither.disclosure.Suppression;
import java.util.List;

/** One published table of one cohort: first all tables state their cells and sums, then each makes its rows. */
interface CohortMart {

    void declare(CellSystem system);

    List<MartRow> rows(Suppression shown);
}
