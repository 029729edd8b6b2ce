package org.monographfhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.apiguardian.api.API;

/**
 * Many short texts, in a few bytes more than their letters: a {@code String} takes fifty more, and
 * a run keeps the names of all its pages. It only grows.
 */
@API(status = API.Status.INTERNAL)
public final class Texts extends AbstractList<String> implements RandomAccess {

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int size;

  @Override
  public boolean add(String text) {
    byte[] added = text.getBytes(UTF_8);
    int start = start(size);
    int end = Math.addExact(start, added.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + size / 2);
    }
    System.arraycopy(added, 0, bytes, start, added.length);
    ends[size++] = end;
    return true;
  }

  @Override
  public String get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    int start = start(index);
    return new String(bytes, start, ends[index] - start, UTF_8);
  }

  @Override
  public int size() {
    return size;
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
