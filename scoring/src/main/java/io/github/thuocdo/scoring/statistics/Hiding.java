package io.github.thuocdo.scoring.statistics;

/** Which numbers of several tables about the same people are not shown. */
interface Hiding {

    /** Of so few people that no number may be shown. */
    Hiding EVERYTHING = new Hiding() {

        @Override
        public boolean hidesPeople() {
            return true;
        }

        @Override
        public boolean hidesColumn(int column) {
            return true;
        }

        @Override
        public boolean hidesRow(int table, int row) {
            return true;
        }

        @Override
        public boolean hides(int table, int row, int column) {
            return true;
        }
    };

    /** For those who see the class of everybody anyway. */
    Hiding NOTHING = new Hiding() {

        @Override
        public boolean hidesPeople() {
            return false;
        }

        @Override
        public boolean hidesColumn(int column) {
            return false;
        }

        @Override
        public boolean hidesRow(int table, int row) {
            return false;
        }

        @Override
        public boolean hides(int table, int row, int column) {
            return false;
        }
    };

    /** Returns whether the number of all people is hidden. */
    boolean hidesPeople();

    /** Returns whether the sum of a column is hidden. */
    boolean hidesColumn(int column);

    /** Returns whether the sum of a row is hidden. */
    boolean hidesRow(int table, int row);

    /** Returns whether a number is hidden. */
    boolean hides(int table, int row, int column);
}
