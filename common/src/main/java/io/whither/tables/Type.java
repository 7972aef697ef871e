package io.whither.tables;

import java.util.List;

/** The type of a column; {@link #sql()} is its name in Spark SQL. */
public sealed interface Type {

    Type STRING = Scalar.STRING;
    Type INT = Scalar.INT;
    Type LONG = Scalar.LONG;
    Type DOUBLE = Scalar.DOUBLE;
    Type BOOLEAN = Scalar.BOOLEAN;
    Type DATE = Scalar.DATE;
    Type TIMESTAMP = Scalar.TIMESTAMP;

    String sql();

    static Type array(Type element) {
        return new Array(element);
    }

    static Struct struct(Column... fields) {
        return new Struct(List.of(fields));
    }

    /** A plain value. */
    enum Scalar implements Type {
        STRING("STRING"), INT("INT"), LONG("BIGINT"), DOUBLE("DOUBLE"), BOOLEAN("BOOLEAN"), DATE("DATE"),
        TIMESTAMP("TIMESTAMP");

        private final String sql;

        Scalar(String sql) {
            this.sql = sql;
        }

        @Override
        public String sql() {
            return sql;
        }
    }

    /** A list; its elements are never null. */
    record Array(Type element) implements Type {
        @Override
        public String sql() {
            return "ARRAY<" + element.sql() + ">";
        }
    }

    /** A record inside a row; its fields are declared as columns. */
    record Struct(List<Column> fields) implements Type {
        public Struct {
            fields = List.copyOf(fields);
        }

        @Override
        public String sql() {
            return "STRUCT<" + String.join(", ", fields.stream().map(f -> f.name() + ": " + f.type().sql()).toList()) + ">";
        }
    }
}
