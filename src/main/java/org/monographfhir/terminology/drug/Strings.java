package org.monographfhir.terminology.drug;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Each of many strings once, as a number: in blocks of bytes, found by a hash table of numbers. */
final class Strings {

  private static final int BLOCK = 1 << 20;

  private final List<byte[]> blocks = new ArrayList<>();
  private int used = BLOCK;

  /** For each string its block, and where it starts and ends there. */
  private int[] block = new int[1 << 8];

  private int[] start = new int[1 << 8];
  private int[] end = new int[1 << 8];

  /** Number of a string plus one; 0 is free. At most half of the slots are taken. */
  private int[] slots = new int[1 << 9];

  private int size;

  int size() {
    return size;
  }

  /** The number of a string, which is new if it was not there. */
  int add(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    int slot = slot(utf8);
    if (slots[slot] != 0) {
      return slots[slot] - 1;
    }
    put(utf8);
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  /** The number of a string; -1 where it is not there. */
  int find(String text) {
    return slots[slot(text.getBytes(UTF_8))] - 1;
  }

  String get(int number) {
    return new String(blocks.get(block[number]), start[number], end[number] - start[number], UTF_8);
  }

  private void put(byte[] utf8) {
    if (used + utf8.length > BLOCK) {
      blocks.add(new byte[Math.max(BLOCK, utf8.length)]);
      used = 0;
    }
    System.arraycopy(utf8, 0, blocks.get(blocks.size() - 1), used, utf8.length);
    if (size == block.length) {
      block = Arrays.copyOf(block, size * 2);
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    block[size] = blocks.size() - 1;
    start[size] = used;
    used += utf8.length;
    end[size] = used;
  }

  /** Where the string is, or where it can be put. */
  private int slot(byte[] utf8) {
    int hash = Arrays.hashCode(utf8);
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    while (slots[slot] != 0 && !same(slots[slot] - 1, utf8)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean same(int number, byte[] utf8) {
    return Arrays.equals(
        blocks.get(block[number]), start[number], end[number], utf8, 0, utf8.length);
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    for (int number = 0; number < size; number++) {
      byte[] utf8 = Arrays.copyOfRange(blocks.get(block[number]), start[number], end[number]);
      slots[slot(utf8)] = number + 1;
    }
  }
}
