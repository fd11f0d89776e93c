package shop;

import org.immutables.value.Value;

@Value.Immutable
interface Order {
    String id();
}
