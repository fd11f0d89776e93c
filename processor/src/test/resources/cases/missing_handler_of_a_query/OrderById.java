package com.shop;

import io.fairlead.Query;
import java.util.List;

record OrderById(String id) implements Query<List<String>> {}
