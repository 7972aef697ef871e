package io.whither.careers;

import java.util.Comparator;

/**
 * Which of the positions held in a month is the main one: the first in this order, which is total over positions with
 * different numbers. States count only where no paid job is held.
 */
interface MainJobRule extends Comparator<HeldPosition> {

    MainJobRule STANDARD = new StandardMainJob();

    /** The criterion that tells the two apart, in a few words. */
    String criterion(HeldPosition one, HeldPosition other);
}
