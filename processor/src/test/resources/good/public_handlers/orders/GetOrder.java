package com.shop.orders;

import io.fairlead.Query;
import java.util.List;

public record GetOrder(String id) implements Query<List<String>> {}
