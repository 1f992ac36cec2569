-- Raised letters and digits, built of small bars on a grid of three by five.
local letters = {}

local glyphs = {
  A = "010101111101101", B = "110101110101110", C = "011100100100011", D = "110101101101110", E = "111100110100111", F = "111100110100100", G = "011100101101011", H = "101101111101101",
  I = "111010010010111", J = "001001001101010", K = "101101110101101", L = "100100100100111", M = "101111111101101", N = "110101101101101", O = "111101101101111", P = "110101110100100",
  Q = "111101101111001", R = "110101110101101", S = "011100010001110", T = "111010010010010", U = "101101101101111", V = "101101101101010", W = "101101111111101", X = "101101010101101",
  Y = "101101010010010", Z = "111001010100111", ["0"] = "111101101101111", ["1"] = "010110010010111", ["2"] = "111001111100111", ["3"] = "111001011001111", ["4"] = "101101111001001",
  ["5"] = "111100111001111", ["6"] = "111100111101111", ["7"] = "111001001010010", ["8"] = "111101111101111", ["9"] = "111101111001111", ["-"] = "000000111000000", ["+"] = "000010111010000",
  ["x"] = "000101010101000", ["="] = "000111000111000", ["."] = "000000000000010", ["/"] = "001001010100100", ["%"] = "101001010100101",
}

--- Text in the y-z plane of the enclosing frame, looking along +x, about its middle at `at`. o: text, at, height, slot, part, rise = 0.001, bold = 1 (share of a cell drawn)
function letters.text(k, o)
  local cell = o.height / 5
  local n = #o.text
  local width = (4 * n - 1) * cell
  local rise = o.rise or 0.001
  for i = 1, n do
    local bits = glyphs[string.sub(o.text, i, i)]
    if bits then
      for row = 0, 4 do
        local c = 0
        while c < 3 do
          if string.sub(bits, 3 * row + c + 1, 3 * row + c + 1) == "1" then
            local e = c
            while e < 2 and string.sub(bits, 3 * row + e + 2, 3 * row + e + 2) == "1" do e = e + 1 end
            local y = o.at[2] - width / 2 + (4 * (i - 1) + c) * cell
            local z = o.at[3] + o.height / 2 - (row + 1) * cell
            k:box { low = { o.at[1] - rise * 0.2, y, z - 0.03 * cell }, high = { o.at[1] + rise, y + (e - c + 1) * cell, z + 1.03 * cell }, bevel = 0, slot = o.slot, part = o.part, visual_only = true }
            c = e
          end
          c = c + 1
        end
      end
    end
  end
  return width
end

return letters
