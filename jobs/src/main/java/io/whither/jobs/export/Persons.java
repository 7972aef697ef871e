package io.whither.jobs.export;

/** Whether tables that hold persons, under their pseudonyms, may leave the warehouse. */
public enum Persons {
    WITHHELD, INCLUDED
}
