package org.monographfhir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table under way: Markdown wants to know the head before the rows. */
final class Table {

  /** Cells that a row may have; what is beyond goes into the last one. */
  private static final int MAX_COLUMNS = 12;

  private final List<TableRow> rows = new ArrayList<>();
  private boolean header;
  private TableCell last;
  private int cells;

  void row() {
    rows.add(new TableRow());
    cells = 0;
  }

  TableCell cell(boolean isHeader) {
    if (rows.isEmpty()) {
      row();
    }
    if (cells < MAX_COLUMNS) {
      last = new TableCell();
      last.setHeader(isHeader);
      rows.get(rows.size() - 1).appendChild(last);
      header |= isHeader && rows.size() == 1;
      cells++;
    }
    return last;
  }

  /** Nothing where no cell was said. */
  Optional<Node> toNode() {
    rows.removeIf(row -> row.getFirstChild() == null);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    TableHead head = new TableHead();
    head.appendChild(header ? rows.remove(0) : emptyLike(rows.get(0)));
    TableBlock table = new TableBlock();
    table.appendChild(head);
    TableBody body = new TableBody();
    rows.forEach(body::appendChild);
    if (!rows.isEmpty()) {
      table.appendChild(body);
    }
    return Optional.of(table);
  }

  private static TableRow emptyLike(TableRow first) {
    TableRow row = new TableRow();
    for (Node cell = first.getFirstChild(); cell != null; cell = cell.getNext()) {
      TableCell empty = new TableCell();
      empty.setHeader(true);
      row.appendChild(empty);
    }
    row.setSourceSpans(first.getSourceSpans());
    return row;
  }
}
