"""Long runs that try to break Balie: kills, races, hostile bytes, faults of devices, thousands of tickets."""
