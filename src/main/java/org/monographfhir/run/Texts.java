package org.monographfhir.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Many short texts, in few bytes: a {@code String} takes fifty beside its letters, and a run keeps
 * the names of all its pages. What a text has in common with the one before it is not kept again,
 * except for every sixteenth, where reading starts. It only grows.
 */
public final class Texts extends AbstractList<String> implements RandomAccess {

  private static final int STRIDE = 16;

  /** The most bytes that both numbers of a text take. */
  private static final int NUMBERS = 10;

  /** Of each text: how many bytes are those of the one before, how many follow, and these. */
  private byte[] bytes = new byte[1024];

  private int end;

  /** Where each sixteenth starts. */
  private int[] starts = new int[64];

  private byte[] last = {};
  private int size;

  @Override
  public boolean add(String text) {
    byte[] added = text.getBytes(UTF_8);
    int common = 0;
    if (size % STRIDE == 0) {
      if (size / STRIDE == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[size / STRIDE] = end;
    } else {
      int different = Arrays.mismatch(last, added);
      common = different < 0 ? added.length : different;
    }
    int more = added.length - common;
    makeRoom(more + NUMBERS);
    putNumber(common);
    putNumber(more);
    System.arraycopy(added, common, bytes, end, more);
    end += more;
    last = added;
    size++;
    return true;
  }

  @Override
  public String get(int index) {
    Objects.checkIndex(index, size);
    int start = starts[index / STRIDE];
    ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
    byte[] text = {};
    for (int i = 0; i <= index % STRIDE; i++) {
      int common = number(in);
      text = Arrays.copyOf(text, common + number(in));
      in.get(text, common, text.length - common);
    }
    return new String(text, UTF_8);
  }

  @Override
  public int size() {
    return size;
  }

  /** Not twice as much, as lists do: half of it could stay empty. */
  private void makeRoom(int more) {
    if (Math.addExact(end, more) > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end + more, bytes.length / 8 * 9));
    }
  }

  /** Seven bits in a byte; the eighth says that more follow. */
  private void putNumber(int number) {
    int rest = number;
    while (rest > 0x7F) {
      bytes[end++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[end++] = (byte) rest;
  }

  private static int number(ByteBuffer in) {
    int number = 0;
    int shift = 0;
    byte next;
    do {
      next = in.get();
      number |= (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }
}
