package rustfs.tencentcloud.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file of this package: lines of cells with commas between, the first of them the names of the columns. Lines
 * that begin with # say what it is and where it comes from. A file that is missing or malformed is a bug of ours.
 */
record Table(List<Row> rows) {
    static Table of(String fileName) {
        List<String> lines =
                text(fileName).lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.get(0).split(",");
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, line));
        }
        return new Table(List.copyOf(rows));
    }

    private static Row row(String[] columns, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != columns.length) {
            throw new IllegalStateException("Not a line of " + columns.length + " cells: " + line);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            byColumn.put(columns[column], cells[column]);
        }
        return new Row(byColumn);
    }

    private static String text(String fileName) {
        try (InputStream file = Table.class.getResourceAsStream("/cloud/" + fileName)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its data file cloud/" + fileName);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(fileName, unreadable);
        }
    }

    /** A line of the table. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException("There is no column " + column);
            }
            return text;
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** Numbers with blanks between. */
        List<Integer> numbers(String column) {
            List<Integer> numbers = new ArrayList<>();
            for (String number : text(column).split(" ", -1)) {
                numbers.add(Integer.valueOf(number));
            }
            return numbers;
        }
    }
}
