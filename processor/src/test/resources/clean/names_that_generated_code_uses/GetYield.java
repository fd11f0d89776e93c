package com.shop;

import io.fairlead.Query;

record GetYield() implements Query<Integer> {}
