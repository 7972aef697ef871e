package io.whither.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    static List<Table> tables() {
        return Tables.ALL;
    }

    @Test
    void aTableHasOneName() {
        assertThat(Tables.ALL).extracting(Table::qualifiedName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnSaysWhatItMeans(Table table) {
        assertThat(fields(table)).allSatisfy(column -> assertThat(column.meaning()).as(column.name()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyMeasureHasAStatusAndEveryBoundAMeasure(Table table) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        for (Column column : table.columns()) {
            if (column.kind() == ColumnKind.MEASURE) {
                String owner = column.measure() == null ? column.name() : column.measure();
                assertThat(names).as(table.name() + "." + column.name()).contains(owner + "_status");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aKeyIsNeverNull(Table table) {
        assertThat(table.columns()).filteredOn(c -> table.key().contains(c.name())).noneMatch(Column::nullable);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theLogBoundsNothingPersonal(Table table) {
        assertThat(table.bounded()).noneMatch(column -> column.kind() == ColumnKind.PERSONAL);
    }

    @Test
    void theLogBoundsOfMartsAndReferenceDataTheKeyAndElsewhereWhatReadersFilterBy() {
        assertThat(DimTables.COMPANIES.bounded()).extracting(Column::name).containsExactly("company_id", "rulebook");
        assertThat(CoreTables.TRANSITIONS.bounded()).extracting(Column::name).contains("exit_month", "origin_group_id").doesNotContain("person_id", "snapshot_month");
    }

    @Test
    void everyPublishedTableCarriesItsRun() {
        assertThat(Stream.concat(MartTables.ALL.stream(), RestrictedTables.ALL.stream()))
                .allSatisfy(table -> assertThat(table.column("run_id")).as(table.name()).isPresent());
    }

    @Test
    void aCheckLetsNullThroughInWords() {
        assertThat(CoreTables.GAP_MONTHS.check()).isEqualTo("(gap_months IS NULL OR gap_months >= 0)");
        assertThat(CoreTables.ORIGIN_LEVEL.check()).isEqualTo("origin_level BETWEEN 0 AND 9");
    }

    private static Stream<Column> fields(Table table) {
        return table.columns().stream().flatMap(TablesTest::withFields);
    }

    private static Stream<Column> withFields(Column column) {
        if (column.type() instanceof Type.Array array && array.element() instanceof Type.Struct struct) {
            return Stream.concat(Stream.of(column), struct.fields().stream().flatMap(TablesTest::withFields));
        }
        return Stream.of(column);
    }
}
