package com.shop.rights;

import com.shop.Guarded;
import io.fairlead.Command;

@Guarded(checks = OwnOrder.class)
public interface OfOwners extends Command<String> {}
